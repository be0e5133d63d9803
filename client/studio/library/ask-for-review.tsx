import { Form } from "../forms/form.tsx";
import { TextArea } from "../forms/text-field.tsx";
import { useForm } from "../forms/use-form.ts";
import { say } from "../layout/toast-store.ts";
import { libraryApi, type VersionKey } from "./library-api.ts";
import { useRefresh } from "./use-version.ts";

/** Asks a second person to read the draft as it is now. */
export function AskForReview({ version }: { version: VersionKey }) {
	const refresh = useRefresh();
	const form = useForm({
		initial: { note: "" },
		send: ({ note }) => libraryApi.askForReview(version, note.trim()),
		async done() {
			await refresh();
			say("A review is asked for. Send somebody the address of this page.");
		},
	});
	return (
		<section className="section">
			<h2>Ask for a review</h2>
			<p>
				Anybody in your organisation may read it who has not worked on it. A
				change takes the review back.
			</p>
			<Form form={form} action="Ask for a review" working="Asking…">
				<TextArea
					name="note"
					label="What should they look at?"
					optional
					maxLength={2000}
					value={form.values.note}
					onValue={(note) => form.set({ note })}
					fault={form.faults.note}
				/>
			</Form>
		</section>
	);
}
