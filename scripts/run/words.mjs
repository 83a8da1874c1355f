/** Words of the start, the checks and the tests, for the person at the terminal. */
const es = {
  oldNode: (found, wanted) =>
    `Hace falta Node ${wanted}; aquí está ${found}. Descárguelo de https://nodejs.org`,
  installing: "Instalando lo que falta (la primera vez toma uno o dos minutos)",
  installFailed: "No se pudo instalar. Lo último que dijo npm:",
  noNetwork:
    "npm no pudo descargar los paquetes. Revise la conexión y vuelva a ejecutar la orden.",
  noCompiler: (missing) =>
    `Falta el archivo binario de sqlite3: no se pudo descargar ni compilar. Para compilarlo falta: ${missing}. Instálelo y vuelva a ejecutar la orden (Debian y Ubuntu: sudo apt install python3 make g++; macOS: xcode-select --install).`,
  noBinary:
    "Falta el archivo binario de sqlite3: no se pudo descargar ni compilar, aunque están python3, make y g++. Ejecute npm rebuild sqlite3 para ver por qué.",
  building: "Construyendo el sitio",
  buildFailed:
    "No se pudo construir el sitio. Lo último que dijo la construcción:",
  took: (seconds) => `${seconds} s`,
  still: (label, seconds) => `${label}… ${seconds} s`,
  ready: (seconds) => `Listo en ${seconds} s. Para detenerlo: Ctrl+C.`,
  stopping: "Cerrando: se terminan los pedidos en curso…",
  stopped: "Cerrado.",
  failed: "Algo falló que este programa no preveía:",
};

const en = {
  oldNode: (found, wanted) =>
    `Node ${wanted} is needed; this is ${found}. Get it from https://nodejs.org`,
  installing:
    "Installing what is missing (the first time takes a minute or two)",
  installFailed: "The installation failed. The last words of npm:",
  noNetwork:
    "npm could not download the packages. Check the connection and run the command again.",
  noCompiler: (missing) =>
    `The binary of sqlite3 is missing: it could neither be downloaded nor compiled. To compile it, this is missing: ${missing}. Install it and run the command again (Debian and Ubuntu: sudo apt install python3 make g++; macOS: xcode-select --install).`,
  noBinary:
    "The binary of sqlite3 is missing: it could neither be downloaded nor compiled, although python3, make and g++ are there. Run npm rebuild sqlite3 to see why.",
  building: "Building the site",
  buildFailed: "The site could not be built. The last words of the build:",
  took: (seconds) => `${seconds} s`,
  still: (label, seconds) => `${label}… ${seconds} s`,
  ready: (seconds) => `Ready in ${seconds} s. To stop it: Ctrl+C.`,
  stopping: "Stopping: requests under way are being finished…",
  stopped: "Stopped.",
  failed: "Something failed that this program did not foresee:",
};

/** English where `LANG` says so, Spanish everywhere else. */
export function wordsOfTerminal(env) {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || "";
  return /^en(?:[_.@-]|$)/i.test(locale) ? en : es;
}
