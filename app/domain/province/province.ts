/** One of the 25 departments, by INEI UBIGEO (2 digits, a string). */
export interface Region {
  code: string;
  slug: string;
  name: string;
}

/** One of the 196 provinces, by INEI UBIGEO (4 digits, a string with its leading zero). */
export interface Province {
  ubigeo: string;
  slug: string;
  name: string;
  regionCode: string;
  regionName: string;
  /** Three letters that begin the codes of its plans; unique. */
  codePrefix: string;
  capital: string;
  latitude: number;
  longitude: number;
}
