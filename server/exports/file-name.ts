/** `records-access-responses.csv`, with `synthetic-` before what is sample data. Plain ASCII. */
export function fileName(
	project: { synthetic: boolean },
	survey: { title: string },
	what: string,
	extension: string,
): string {
	const title = survey.title
		.normalize("NFKD")
		.toLowerCase()
		.replace(/[\u0300-\u036f]/g, "")
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^-+|-+$/g, "")
		.slice(0, 60);
	const parts = [project.synthetic && "synthetic", title || "survey", what];
	return `${parts.filter(Boolean).join("-")}.${extension}`;
}
