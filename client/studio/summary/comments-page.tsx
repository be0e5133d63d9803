import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Comments } from "../../../server/comments/comments.schemas.ts";
import { SelectField } from "../forms/select-field.tsx";
import { Loading } from "../layout/loading.tsx";
import { commentsQuery } from "../queries.ts";
import { SurveyPage } from "../surveys/survey-page.tsx";
import { useMeasuredSurvey } from "../surveys/use-survey.ts";
import { counted } from "../words.ts";

/** What people wrote, wave by wave. */
export function CommentsPage() {
	const { project, survey, definition } = useMeasuredSurvey();
	const asksForWords = definition.items.some(
		({ type }) => type === "text" || type === "long-text",
	);
	return (
		<SurveyPage title="Comments" project={project} survey={survey}>
			{asksForWords ? (
				<Written />
			) : (
				<div className="empty">
					<h2>Nothing is asked in words</h2>
					<p>
						What people write shows here. This questionnaire has no question
						that is answered in words of one's own.
					</p>
				</div>
			)}
		</SurveyPage>
	);
}

function Written() {
	const { project, survey } = useMeasuredSurvey();
	const [wave, setWave] = useState(survey.waves[0]?.key ?? "");
	const { data } = useQuery({
		...commentsQuery(project.id, survey.id, wave),
		throwOnError: true,
	});
	return (
		<>
			<p className="hint">
				In alphabetical order, so that nobody sees who wrote first. Known names,
				numbers and addresses are taken out by a program, which does not find
				all of them: read with care before you pass anything on.
			</p>
			<div className="form">
				<SelectField
					name="wave"
					label="Wave"
					choices={survey.waves.map(({ key, title }) => ({
						value: key,
						label: title,
					}))}
					value={wave}
					onValue={setWave}
				/>
			</div>
			{data ? <ByQuestion data={data} /> : <Loading what="the comments" />}
		</>
	);
}

function ByQuestion({ data }: { data: Comments }) {
	return (
		<>
			{data.questions.map(({ item, question, comments }) => (
				<section className="section" key={item}>
					<h2>{question}</h2>
					<p className="hint" role="status">
						{comments.length === 0
							? noneYet(data.threshold)
							: counted(comments.length, "comment")}
					</p>
					<ul className="comments">
						{comments.map((comment, index) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: two people may write the same
							<li key={index}>{comment}</li>
						))}
					</ul>
				</section>
			))}
			{data.removed > 0 && (
				<p className="hint">
					{counted(
						data.removed,
						"name or number was",
						"names and numbers were",
					)}{" "}
					taken out.
				</p>
			)}
		</>
	);
}

function noneYet(threshold: number | null): string {
	return threshold === null
		? "Nobody has written anything yet."
		: `Comments show once at least ${threshold} people of a group have written.`;
}
