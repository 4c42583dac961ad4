#ifndef DAIS_CYAML_H
#define DAIS_CYAML_H

#include <yaml.h>

#endif
