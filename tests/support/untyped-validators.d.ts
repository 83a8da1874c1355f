declare module "@adobe/structured-data-validator" {
  /** Checks structured data by the rules of search engines. */
  class Validator {
    validate(
      data: Record<"jsonld" | "microdata" | "rdfa", object>,
    ): Promise<
      { issueMessage: string; severity: string; path: readonly object[] }[]
    >;
  }

  export { Validator as default };
}

declare module "datapackage" {
  /** A table of a data package. */
  export interface Resource {
    name: string;
    read(options: { relations: boolean }): Promise<unknown[]>;
  }

  /** A data package as Frictionless reads it. */
  export class Package {
    static load(
      descriptor: string,
      options: { basePath: string },
    ): Promise<Package>;
    errors: readonly Error[];
    resources: readonly Resource[];
  }
}
