import type {
	Media,
	MediaChange,
} from "../../../server/media/media.schemas.ts";
import { Form } from "../forms/form.tsx";
import { TextField } from "../forms/text-field.tsx";
import { TickField } from "../forms/tick-field.tsx";
import { useForm } from "../forms/use-form.ts";
import type { Faults } from "../request.ts";
import { english, languageName } from "../words.ts";

interface PictureWordsProps {
	file: Media;
	of: string;
	languages: readonly string[];
	mayChange: boolean;
	onSave: (change: MediaChange) => Promise<unknown>;
}

/** A picture, and what it says to whoever cannot see it. */
export function PictureWords(props: PictureWordsProps) {
	const { file, of, mayChange } = props;
	const { alternative, decorative } = file;
	return (
		<>
			<img
				src={file.url}
				width={file.width ?? undefined}
				height={file.height ?? undefined}
				alt={alternative ? english(alternative) : `The ${of}`}
			/>
			<p>
				{decorative && "It only decorates"}
				{alternative && english(alternative)}
				{!decorative && !alternative && (
					<span className="badge look">Not shown: say what it shows</span>
				)}
			</p>
			{mayChange && (
				<details>
					<summary>
						What it shows
						<span className="visually-hidden">: {of}</span>
					</summary>
					<AlternativeForm key={file.url} {...props} />
				</details>
			)}
		</>
	);
}

interface Draft {
	alternative: Readonly<Record<string, string>>;
	decorative: boolean;
}

function AlternativeForm({ file, languages, onSave }: PictureWordsProps) {
	const form = useForm<Draft, unknown>({
		initial: {
			alternative: file.alternative ?? {},
			decorative: file.decorative,
		},
		check: (draft) => (draft.decorative ? {} : missingWords(draft, languages)),
		send: ({ alternative, decorative }) =>
			onSave(decorative ? { decorative } : { alternative }),
	});
	const { values, set, faults } = form;
	return (
		<Form form={form} action="Save" working="Saving…">
			<TickField
				name="decorative"
				label="It only decorates"
				hint="Tick this when it says nothing that the words do not. Nothing is read out for it."
				ticked={values.decorative}
				onTick={(decorative) => set({ decorative })}
			/>
			{!values.decorative &&
				languages.map((language) => (
					<TextField
						key={language}
						name={`alternative/${language}`}
						label={`What it shows, in ${languageName(language)}`}
						lang={language}
						value={values.alternative[language] ?? ""}
						onValue={(text) =>
							set({ alternative: { ...values.alternative, [language]: text } })
						}
						fault={faults[`alternative/${language}`]}
					/>
				))}
		</Form>
	);
}

function missingWords(
	{ alternative }: Draft,
	languages: readonly string[],
): Faults {
	return Object.fromEntries(
		languages
			.filter((language) => !alternative[language]?.trim())
			.map((language) => [
				`alternative/${language}`,
				`Say in ${languageName(language)} what the picture shows`,
			]),
	);
}
