import { useQueryClient } from "@tanstack/react-query";
import { quoteFault } from "#instruments/disclosure/quote-fault.ts";
import type {
	CodedText,
	WholeText,
} from "../../../server/themes/texts.schemas.ts";
import type { Theme } from "../../../server/themes/themes.schemas.ts";
import { Form } from "../forms/form.tsx";
import { SelectField } from "../forms/select-field.tsx";
import { TextArea } from "../forms/text-field.tsx";
import { useForm } from "../forms/use-form.ts";
import { say } from "../layout/toast-store.ts";
import type { Faults } from "../request.ts";
import { type Place, quotesQuery, wordsApi } from "./words-api.ts";

/** Characters of a text that are offered as a quote at first. */
const offered = 400;

/** Shortens a text to what may be passed on, shows it as others will read it, and approves it. */
export function QuoteForm({
	text,
	whole,
	place,
	themes,
}: {
	text: CodedText;
	whole: WholeText;
	place: Place;
	themes: readonly Theme[];
}) {
	if (!whole.mayBeQuoted)
		return (
			<p className="hint">
				This text cannot be quoted: whoever wrote it has not agreed to that. To
				ask people, write a version of the information that says so.
			</p>
		);
	return <Approve text={text} whole={whole} place={place} themes={themes} />;
}

function Approve({
	text: { response, item, mine, standing, language },
	whole,
	place,
	themes,
}: {
	text: CodedText;
	whole: WholeText;
	place: Place;
	themes: readonly Theme[];
}) {
	const client = useQueryClient();
	const form = useForm({
		initial: {
			text: [...whole.text].slice(0, offered).join(""),
			theme: (standing?.themes ?? mine ?? [])[0] ?? "",
		},
		check({ text }): Faults {
			const fault = quoteFault(whole.text, text);
			return fault === null ? {} : { text: fault };
		},
		send: ({ text, theme }) =>
			wordsApi.approveQuote(place, {
				response,
				item,
				text,
				...(theme && { theme }),
			}),
		async done() {
			await client.invalidateQueries(quotesQuery(place));
			say("The quote is approved. Everybody who sees the summary can read it.");
		},
	});
	const { values, set, faults } = form;
	return (
		<details className="quote-form">
			<summary>Approve a quote</summary>
			<Form form={form} action="Approve this quote" working="Approving…">
				<TextArea
					name="text"
					label="Words to quote"
					hint="Keep the words as they were written. Put … or [brackets] where you leave something out, such as [name removed]. Take out whatever tells who it was."
					dir="auto"
					lang={language}
					value={values.text}
					onValue={(text) => set({ text })}
					fault={faults.text}
				/>
				<SelectField
					name="theme"
					label="Theme"
					choices={[
						{ value: "", label: "None" },
						...themes.map(({ id, name }) => ({ value: id, label: name })),
					]}
					value={values.theme}
					onValue={(theme) => set({ theme })}
				/>
				<p className="hint">Others will read:</p>
				<blockquote className="quote" dir="auto" lang={language}>
					“{values.text.trim()}”
				</blockquote>
			</Form>
		</details>
	);
}
