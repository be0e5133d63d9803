/** The parts of the designer, by their names in the address. */
export type PartKey =
	| "questions"
	| "answers"
	| "scores"
	| "about"
	| "examples"
	| "languages"
	| "check"
	| "preview"
	| "json";

const PARTS: Record<string, PartKey> = {
	items: "questions",
	sections: "questions",
	responseSets: "answers",
	scales: "scores",
	examples: "examples",
	languages: "languages",
	translations: "languages",
};

/** In which part of the designer the value at a JSON pointer is edited. */
export function partOf(pointer: string): PartKey {
	const [, field = ""] = pointer.split("/");
	return PARTS[field] ?? "about";
}
