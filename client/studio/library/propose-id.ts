/** An id made from a title: `Our ward's 1st questions` gives `our-wards-1st-questions`. Empty where no letter is left. */
export function proposeId(title: string): string {
	return title
		.normalize("NFKD")
		.toLowerCase()
		.replace(/[\u0300-\u036f'’]/g, "")
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^[^a-z]+|-+$/g, "")
		.slice(0, 60)
		.replace(/-+$/, "");
}

const pattern = /^[a-z][a-z0-9_-]{0,63}$/;

/** What is wrong with an id, for whoever types it; nothing where it is right. */
export function idFault(id: string): string | undefined {
	if (pattern.test(id)) return undefined;
	return "Use small letters, digits and hyphens, and begin with a letter, such as our-ward-questions.";
}

/** A title that is typed, and with it the id, for as long as that is the one made from the title. */
export function withTitle(
	values: { title: string; id: string },
	title: string,
): { title: string; id?: string } {
	const follows = values.id === proposeId(values.title);
	return { title, ...(follows && { id: proposeId(title) }) };
}
