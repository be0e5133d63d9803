/** Where the sample is written: its project, its sites' ids by name, and the account whose it is. */
export interface SamplePlace {
	project: string;
	sites: ReadonlyMap<string, string>;
	owner: string;
}

/** The id of a site that the sample names. */
export function siteOf({ sites }: SamplePlace, name: string): string {
	const id = sites.get(name);
	if (id === undefined) throw new Error(`The sample has no site "${name}".`);
	return id;
}
