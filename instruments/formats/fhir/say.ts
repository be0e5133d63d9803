import type { Text } from "../../definition.ts";
import type { Extended } from "./questionnaire.ts";
import { urls } from "./urls.ts";

type Said<Name extends string> = { [N in Name]: string } & {
	[N in `_${Name}`]?: Extended;
};

/** A text under a name in its first language, with its translations beside it. */
export function say<Name extends string>(name: Name, text: Text): Said<Name> {
	const [source, ...others] = Object.entries(text);
	const said = { [name]: source?.[1] ?? "" };
	if (others.length > 0)
		Object.assign(said, { [`_${name}`]: translated(others) });
	return said as Said<Name>;
}

function translated(texts: [string, string][]): Extended {
	return {
		extension: texts.map(([language, words]) => ({
			url: urls.translation,
			extension: [
				{ url: "lang", valueCode: language },
				{ url: "content", valueString: words },
			],
		})),
	};
}
