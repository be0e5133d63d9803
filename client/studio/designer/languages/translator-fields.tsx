import { SelectField } from "../../forms/select-field.tsx";
import { TextField } from "../../forms/text-field.tsx";
import type { Translator } from "./use-translator.ts";

const methods: { value: Translator["method"]; label: string }[] = [
	{ value: "person", label: "A person" },
	{ value: "machine-and-person", label: "A machine, mended by a person" },
	{ value: "machine", label: "A machine" },
];

/** What is recorded of each text that is translated or reviewed from now on. */
export function TranslatorFields({
	translator: { method, translator, reviewer },
	onSet,
}: {
	translator: Translator;
	onSet(change: Partial<Translator>): void;
}) {
	return (
		<fieldset className="translator-fields">
			<legend>Who does the work</legend>
			<SelectField
				name="translation-method"
				label="Translated by"
				choices={methods}
				value={method}
				onValue={(value) => onSet({ method: value as Translator["method"] })}
			/>
			<TextField
				name="translator"
				label="Name or agency"
				value={translator}
				onValue={(value) => onSet({ translator: value })}
			/>
			<TextField
				name="reviewer"
				label="Reviewed by"
				hint="Somebody else, who reads both languages."
				value={reviewer}
				onValue={(value) => onSet({ reviewer: value })}
			/>
		</fieldset>
	);
}
