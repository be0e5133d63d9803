import { useSuspenseQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Link } from "react-router";
import type { OutsideFigure } from "../../../server/beside/outside.schemas.ts";
import { SurveyPage } from "../surveys/survey-page.tsx";
import { useMeasuredSurvey } from "../surveys/use-survey.ts";
import { linkageWords } from "../words.ts";
import "./beside.css";
import { outsideFiguresQuery } from "./beside-api.ts";
import { ChooseBeside } from "./choose-beside.tsx";
import { PredictionSection } from "./prediction-section.tsx";
import { useBesideChoice } from "./use-beside-choice.ts";
import { ValueSection } from "./value-section.tsx";

/** Scores beside figures about the same people from elsewhere. */
export function BesidePage() {
	const { project, survey, definition } = useMeasuredSurvey();
	const path = `/projects/${project.id}/figures`;
	const may = project.abilities["see outside"];
	return (
		<SurveyPage
			title="Beside other figures"
			lead="Scores beside a cost, a length of stay or a later rating of the same people: do they go together, and what did an outcome cost?"
			project={project}
			survey={survey}
			actions={
				may && (
					<>
						<button
							type="button"
							className="button"
							onClick={() => window.print()}
						>
							Print
						</button>
						<Link className="button" to={path}>
							Figures of this project
						</Link>
					</>
				)
			}
		>
			{!may ? (
				<Refusal title="For those who may see single responses">
					Here each person's score stands beside a figure about them, so a
					project's owners and analysts alone see it.
				</Refusal>
			) : survey.linkage !== "participant" ? (
				<Refusal title="This survey's answers cannot be joined to other figures">
					It asks “{linkageWords[survey.linkage]}”: nobody can tell which
					participant gave an answer, and that was promised. To set scores
					beside figures about the same people, ask in a survey that is
					confidential by participant. Figures of a whole ward or month can go
					beside any survey under{" "}
					<Link to={`/projects/${project.id}/over-time`}>Over time</Link>.
				</Refusal>
			) : definition.scales.length === 0 ? (
				<Refusal title="This questionnaire has no score">
					There is nothing to set beside a figure. How each question was
					answered stands in the summary.
				</Refusal>
			) : (
				<Beside path={path} />
			)}
		</SurveyPage>
	);
}

function Refusal({ title, children }: { title: string; children: ReactNode }) {
	return (
		<div className="empty">
			<h2>{title}</h2>
			<p>{children}</p>
		</div>
	);
}

function Beside({ path }: { path: string }) {
	const { project, survey, definition } = useMeasuredSurvey();
	const { data } = useSuspenseQuery(outsideFiguresQuery(project.id));
	const figures = data.figures.filter(({ values }) => values > 0);
	const [choice, search, set] = useBesideChoice(
		{ survey, definition },
		figures,
	);
	if (figures.length === 0)
		return <NoFigures path={path} figures={data.figures} />;
	if (survey.waves.length === 0)
		return (
			<Refusal title="Only pilot waves so far">
				A trial is never counted. Add a wave under Settings.
			</Refusal>
		);
	const chosen = figures.find(({ id }) => id === choice.figure);
	return (
		<>
			<ChooseBeside
				survey={survey}
				definition={definition}
				figures={figures}
				choice={choice}
				set={set}
			/>
			<PredictionSection
				project={project}
				survey={survey}
				choice={choice}
				search={search}
				set={set}
			/>
			{chosen?.kind === "cost" && (
				<ValueSection
					project={project}
					survey={survey}
					choice={choice}
					search={search}
					set={set}
				/>
			)}
		</>
	);
}

function NoFigures({
	path,
	figures,
}: {
	path: string;
	figures: readonly OutsideFigure[];
}) {
	const isBegun = figures.length > 0;
	return (
		<div className="empty">
			<h2>{isBegun ? "No values yet" : "No figures yet"}</h2>
			<p>
				{isBegun
					? "The project's figures have no values. Import a file with the participants' codes and a column for each figure."
					: "First say what the figure is: a cost, a length of stay, a rating a year later. Then import a file with the participants' codes and their values."}
			</p>
			<Link className="button primary" to={isBegun ? `${path}/import` : path}>
				{isBegun ? "Import values" : "Add a figure"}
			</Link>
		</div>
	);
}
