#ifndef DAIS_CEXPAT_H
#define DAIS_CEXPAT_H

#include <expat.h>

#endif
