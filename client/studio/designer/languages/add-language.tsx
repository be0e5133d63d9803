import { useState } from "react";
import { languageTag } from "#instruments/definition.ts";
import { endonym } from "#instruments/endonym.ts";
import { SelectField } from "../../forms/select-field.tsx";
import { TextField } from "../../forms/text-field.tsx";
import { languageName } from "../../words.ts";

/** Those most often asked for in England and Wales (Census 2021), Welsh first; any other goes by its tag. */
const offered = [
	"cy",
	"pl",
	"ro",
	"pa",
	"ur",
	"pt",
	"es",
	"ar",
	"bn",
	"gu",
	"it",
	"ta",
	"fr",
	"lt",
	"zh",
	"tr",
	"bg",
	"ku",
	"hu",
	"fa",
	"so",
	"uk",
];
const OTHER = "other";

/** Starts a translation: every text is missing at first. */
export function AddLanguage({
	languages,
	onAdd,
}: {
	languages: readonly string[];
	onAdd(language: string): void;
}) {
	const free = offered.filter((language) => !languages.includes(language));
	const [chosen, setChosen] = useState("");
	const [tag, setTag] = useState("");
	const [fault, setFault] = useState("");
	const wanted = chosen === OTHER ? tag.trim() : chosen || free[0] || OTHER;
	function add() {
		const found = faultOf(wanted, languages);
		setFault(found);
		if (found !== "") return;
		setTag("");
		setChosen("");
		onAdd(wanted);
	}
	return (
		<form
			className="translation-add"
			noValidate
			onSubmit={(event) => {
				event.preventDefault();
				add();
			}}
		>
			<SelectField
				name="add-language"
				label="Translate into"
				choices={[
					...free.map((language) => ({
						value: language,
						label: bothNames(language),
					})),
					{ value: OTHER, label: "Another language" },
				]}
				value={chosen || free[0] || OTHER}
				onValue={setChosen}
			/>
			{(chosen === OTHER || free.length === 0) && (
				<TextField
					name="language-tag"
					label="Its tag"
					hint="The short name of the language (BCP 47), such as yo for Yoruba or pt-BR for Portuguese of Brazil."
					value={tag}
					onValue={setTag}
					fault={fault || undefined}
				/>
			)}
			<button type="submit" className="button">
				Add the language
			</button>
		</form>
	);
}

/** `Polish – Polski`; one name where the browser does not know the language's own. */
function bothNames(language: string): string {
	return [...new Set([languageName(language), endonym(language)])].join(" – ");
}

function faultOf(language: string, languages: readonly string[]): string {
	if (!languageTag.test(language)) {
		return "Give the tag of a language, such as yo or pt-BR";
	}
	return languages.includes(language)
		? `The questionnaire has ${languageName(language)} already`
		: "";
}
