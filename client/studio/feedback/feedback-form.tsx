import { useQueryClient } from "@tanstack/react-query";
import type { FeedbackSettings } from "../../../server/feedback/feedback.schemas.ts";
import type { Survey } from "../../../server/surveys/surveys.schemas.ts";
import { Form } from "../forms/form.tsx";
import { TextArea, TextField } from "../forms/text-field.tsx";
import { TickField } from "../forms/tick-field.tsx";
import { useForm } from "../forms/use-form.ts";
import { say } from "../layout/toast-store.ts";
import type { Faults } from "../request.ts";
import { languageName } from "../words.ts";
import { feedbackQuery, saveFeedback } from "./feedback-api.ts";

interface Draft {
	own: boolean;
	unit: boolean;
	approver: string;
	approvedOn: string;
	/** By language. */
	note: Record<string, string>;
}

export function FeedbackForm({
	project,
	survey,
	settings,
	isAllowed,
}: {
	project: string;
	survey: Survey;
	settings: FeedbackSettings;
	/** Whether the instrument lets respondents see their scores. */
	isAllowed: boolean;
}) {
	const client = useQueryClient();
	const form = useForm<Draft, FeedbackSettings>({
		initial: {
			own: settings.own,
			unit: settings.unit,
			approver: settings.approver ?? "",
			approvedOn: settings.approvedOn ?? "",
			note: settings.note ?? {},
		},
		check: (draft) => check(draft, survey.languages),
		send: (draft) => saveFeedback(project, survey.id, asSettings(draft)),
		done(saved) {
			client.setQueryData(feedbackQuery(project, survey.id).queryKey, saved);
			say("Saved. It counts for whoever answers from now on.");
		},
	});
	const { values, set, faults } = form;
	return (
		<Form form={form} action="Save feedback" working="Saving…">
			<TickField
				name="unit"
				label="Show how groups before them answered"
				hint="For a scale that is asked again and again, such as after each shift: the newest groups at the same site, as viewers see them. Small groups are never shown, and today's answers count from tomorrow."
				ticked={values.unit}
				onTick={(unit) => set({ unit })}
			/>
			{isAllowed ? (
				<TickField
					name="own"
					label="Show respondents their own scores"
					hint="On the device alone, and gone when they leave the page. They may print it or take it along as a code."
					ticked={values.own}
					onTick={(own) => set({ own })}
				/>
			) : (
				<p className="hint">
					Respondents cannot be shown their own scores: the wording of this
					instrument belongs to somebody else, or it has no scale to show.
				</p>
			)}
			{values.own && (
				<>
					<TextField
						name="approver"
						label="Who has approved of it for its safety"
						hint="Whoever answers for clinical safety, by name or post."
						value={values.approver}
						onValue={(approver) => set({ approver })}
						fault={faults.approver}
					/>
					<TextField
						name="approvedOn"
						label="On which day"
						type="date"
						value={values.approvedOn}
						onValue={(approvedOn) => set({ approvedOn })}
						fault={faults.approvedOn}
					/>
					{survey.languages.map((language) => (
						<TextArea
							key={language}
							name={`note ${language}`}
							label={`What to do with it, in ${languageName(language)}`}
							hint="Whom to talk to about it, and where help is. A sentence or two."
							optional
							lang={language}
							value={values.note[language] ?? ""}
							onValue={(text) =>
								set({ note: { ...values.note, [language]: text } })
							}
							fault={faults.note}
						/>
					))}
				</>
			)}
		</Form>
	);
}

function check(
	{ own, approver, approvedOn, note }: Draft,
	languages: readonly string[],
): Faults {
	if (!own) return {};
	const given = languages.filter((language) => note[language]?.trim());
	return {
		...(approver.trim() === "" && { approver: "Say who has approved of it" }),
		...(approvedOn === "" && { approvedOn: "Say on which day" }),
		...(given.length > 0 &&
			given.length < languages.length && {
				note: "Give the note in every language of the survey, or in none",
			}),
	};
}

function asSettings(draft: Draft): FeedbackSettings {
	const note = Object.entries(draft.note)
		.map(([language, text]) => [language, text.trim()] as const)
		.filter(([, text]) => text !== "");
	return {
		own: draft.own,
		unit: draft.unit,
		approver: draft.approver.trim() || null,
		approvedOn: draft.approvedOn || null,
		note: note.length > 0 ? Object.fromEntries(note) : null,
	};
}
