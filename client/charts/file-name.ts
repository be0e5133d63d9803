/** A name for a downloaded file that every system takes: `power-rose-by-6-1-points.svg`. */
export function fileName(title: string, ending: string): string {
	const stem = title
		.toLowerCase()
		.normalize("NFKD")
		.replace(/\p{M}/gu, "")
		.replace(/[^a-z0-9]+/g, "-")
		.slice(0, 80)
		.replace(/^-+|-+$/g, "");
	return `${stem || "waymark"}.${ending}`;
}
