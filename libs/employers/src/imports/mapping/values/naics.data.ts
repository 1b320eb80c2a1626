/**
 * Sectors (two digits) and subsectors (three digits) of the North American Industry Classification System, US Census
 * Bureau, public domain. All codes of the editions 2012, 2017 and 2022 together: 2022 renumbered retail (44, 45) and
 * information (51), and spreadsheets still hold the older ones.
 */
export const NAICS_SECTORS: readonly string[] =
  '11 21 22 23 31 32 33 42 44 45 48 49 51 52 53 54 55 56 61 62 71 72 81 92'.split(' ');

export const NAICS_SUBSECTORS: ReadonlySet<string> = new Set(
  (
    '111 112 113 114 115 211 212 213 221 236 237 238 311 312 313 314 315 316 321 322 323 324 325 326 327 331 332 333 ' +
    '334 335 336 337 339 423 424 425 441 442 443 444 445 446 447 448 449 451 452 453 454 455 456 457 458 459 481 482 ' +
    '483 484 485 486 487 488 491 492 493 511 512 513 515 516 517 518 519 521 522 523 524 525 531 532 533 541 551 561 ' +
    '562 611 621 622 623 624 711 712 713 721 722 811 812 813 814 921 922 923 924 925 926 927 928'
  ).split(' '),
);
