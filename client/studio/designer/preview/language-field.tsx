import { endonym } from "#instruments/endonym.ts";
import { SelectField } from "../../forms/select-field.tsx";

/** In which of its languages the questionnaire is shown; nothing where it has one. */
export function LanguageField({
	languages,
	language,
	onLanguage,
}: {
	languages: readonly string[];
	language: string;
	onLanguage: (language: string) => void;
}) {
	if (languages.length < 2) return null;
	return (
		<SelectField
			name="preview-language"
			label="Language"
			choices={languages.map((value) => ({ value, label: endonym(value) }))}
			value={language}
			onValue={onLanguage}
		/>
	);
}
