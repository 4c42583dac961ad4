extension TerminalType {
  /// A description of "xterm" for machines without a terminfo database.
  ///
  /// ncurses reads it from the variable TERMINFO. Only what ECMA-48 and every xterm-like terminal
  /// agree on; compiled by `tic` and printed by `infocmp -0 -Q2` from
  /// ```
  /// xterm|carried,
  ///   am, bce, mir, msgr, npc, xenl,
  ///   colors#8, cols#80, it#8, lines#24, pairs#64,
  ///   bel=^G, bold=\E[1m, civis=\E[?25l, clear=\E[H\E[2J, cnorm=\E[?25h,
  ///   cr=\r, cub=\E[%p1%dD, cub1=^H, cud=\E[%p1%dB, cud1=\n,
  ///   cuf=\E[%p1%dC, cuf1=\E[C, cup=\E[%i%p1%d;%p2%dH, cuu=\E[%p1%dA,
  ///   cuu1=\E[A, dim=\E[2m, ed=\E[J, el=\E[K, home=\E[H, hpa=\E[%i%p1%dG,
  ///   ind=\n, op=\E[39;49m, rev=\E[7m, rmcup=\E[?1049l, rmkx=\E[?1l\E>,
  ///   rmso=\E[27m, rmul=\E[24m, setab=\E[4%p1%dm, setaf=\E[3%p1%dm,
  ///   sgr0=\E[m, smcup=\E[?1049h, smkx=\E[?1h\E=, smso=\E[7m, smul=\E[4m,
  ///   vpa=\E[%i%p1%dd,
  /// ```
  static let carried = """
    b64:GgEOAB0ADwBpAecAeHRlcm18Y2FycmllZAAAAQAAAQAAAAAAAAAAAQEAAAAAAAAAAAAAAQAAAQBQAAgAGAD_______\
    ___________________wgAQAD__wAAAgD_____BAAMABAAFAD__x8AMAAyADYAPQD__z8ARgD__0oA________________\
    __9OAFMA__9cAP_______2EAZgBrAP____9wAHQA_____30AgwD___________________________________________\
    _______________________________________________________________________4kAkQD_________________\
    ____________________________mQD_______-iAKsA__-0AP_______________________________70A___IAP____\
    ______________________________________________________________________________________________\
    ______________________________________________________________________________________________\
    ______________________________________________________________________________________________\
    ______________________________________________________________________________________________\
    _________________________________________________________________KAP__________________________\
    ______________________________________________________________________________________________\
    __________________________________________0wDdAAcADQAbW0gbWzJKABtbSwAbW0oAG1slaSVwMSVkRwAbWyVp\
    JXAxJWQ7JXAyJWRIAAoAG1tIABtbPzI1bAAIABtbPzI1aAAbW0MAG1tBABtbMW0AG1s_MTA0OWgAG1sybQAbWzdtABtbN2\
    0AG1s0bQAbW20AG1s_MTA0OWwAG1syN20AG1syNG0AG1s_MWwbPgAbWz8xaBs9ABtbJXAxJWRCABtbJXAxJWREABtbJXAx\
    JWRDABtbJXAxJWRBABtbJWklcDElZGQACgAbWzM5OzQ5bQAbWzMlcDElZG0AG1s0JXAxJWRtAA==
    """
}
