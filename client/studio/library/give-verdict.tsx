import type { Draft } from "../../../server/drafts/drafts.schemas.ts";
import { Form } from "../forms/form.tsx";
import { RadioField } from "../forms/radio-field.tsx";
import { TextArea } from "../forms/text-field.tsx";
import { useForm } from "../forms/use-form.ts";
import { say } from "../layout/toast-store.ts";
import { libraryApi, type VersionKey } from "./library-api.ts";
import { useRefresh } from "./use-version.ts";

interface Verdict {
	verdict: "" | "approved" | "changes-wanted";
	note: string;
}

/** What the second person found, of the revision that is shown. */
export function GiveVerdict({
	version,
	draft,
}: {
	version: VersionKey;
	draft: Draft;
}) {
	const refresh = useRefresh();
	const initial: Verdict = { verdict: "", note: "" };
	const form = useForm({
		initial,
		check: faultsOf,
		send: (values) => libraryApi.review(version, bodyOf(values, draft)),
		async done(after) {
			await refresh();
			say(
				after.state === "approved"
					? "Approved. It can be published now."
					: "Your wishes are kept with the draft.",
			);
		},
	});
	const { values, set, faults } = form;
	return (
		<section className="section">
			<h2>Your verdict</h2>
			<Form form={form} action="Give your verdict" working="Sending…">
				<RadioField
					name="verdict"
					label="May it be asked of people as it is?"
					choices={[
						{ value: "approved", label: "Yes, I approve it" },
						{ value: "changes-wanted", label: "No, it needs changes" },
					]}
					value={values.verdict}
					onValue={(verdict) => set({ verdict: verdict as Verdict["verdict"] })}
					fault={faults.verdict}
				/>
				<TextArea
					name="note"
					label="Your note"
					hint="What needs to change, or what you looked at."
					optional={values.verdict !== "changes-wanted"}
					maxLength={2000}
					value={values.note}
					onValue={(note) => set({ note })}
					fault={faults.note}
				/>
			</Form>
		</section>
	);
}

function faultsOf({ verdict, note }: Verdict) {
	return {
		...(verdict === "" && { verdict: "Choose one" }),
		...(verdict === "changes-wanted" &&
			note.trim() === "" && { note: "Say what needs to change" }),
	};
}

function bodyOf({ verdict, note }: Verdict, { revision }: Draft) {
	if (verdict === "") throw new Error("A verdict is chosen before it is sent.");
	const said = note.trim();
	return { revision, verdict, ...(said !== "" && { note: said }) };
}
