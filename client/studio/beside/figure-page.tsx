import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "react-router";
import type { OutsideFigure } from "../../../server/beside/outside.schemas.ts";
import { Form } from "../forms/form.tsx";
import { useForm } from "../forms/use-form.ts";
import { ConfirmButton } from "../layout/confirm-button.tsx";
import { Page } from "../layout/page.tsx";
import { say } from "../layout/toast-store.ts";
import { useThisProject } from "../projects/use-project.ts";
import { ApiProblem } from "../request.ts";
import { counted, onDay } from "../words.ts";
import { besideApi, besideKey, outsideFiguresQuery } from "./beside-api.ts";
import { FigureFields } from "./figure-fields.tsx";
import { faultsOfFigure, figuresTrail } from "./figure-words.ts";
import { takeBack } from "./take-back.ts";

/** One figure: what is said of it, its last import, and deleting it. */
export function FigurePage() {
	const project = useThisProject();
	const { figure: id = "" } = useParams();
	const navigate = useNavigate();
	const client = useQueryClient();
	const { data } = useSuspenseQuery(outsideFiguresQuery(project.id));
	const figure = data.figures.find((each) => each.id === id);
	if (!figure)
		throw new ApiProblem({
			type: "not-found",
			title: "There is no such figure",
			status: 404,
			detail:
				"It may have been deleted. Go back to the figures of the project.",
		});
	const refresh = () =>
		client.invalidateQueries({ queryKey: besideKey(project.id) });
	const people = counted(figure.values, "person has it", "people have it");
	return (
		<Page
			title={figure.name}
			lead={`In ${figure.unit}, about ${figure.about}. ${people}${figure.importedAt ? `; last import on ${onDay(figure.importedAt)}` : ""}.`}
			trail={figuresTrail(project)}
			actions={
				<>
					{figure.undoable && (
						<button
							type="button"
							className="button"
							onClick={() => takeBack(project.id, [figure.id], refresh)}
						>
							Take back the last import
						</button>
					)}
					<ConfirmButton
						label="Delete"
						of={figure.name}
						question="Delete this figure?"
						action="Delete it"
						act={() => besideApi.remove(project.id, id)}
						done={() => {
							navigate(`/projects/${project.id}/figures`);
							refresh();
						}}
					>
						<p>Everybody's values go with it. Answers and scores stay.</p>
					</ConfirmButton>
				</>
			}
		>
			<section className="section first">
				<h2>What it is</h2>
				<ChangeFigure project={project.id} figure={figure} done={refresh} />
			</section>
		</Page>
	);
}

function ChangeFigure({
	project,
	figure: { id, name, unit, kind, about, better },
	done,
}: {
	project: string;
	figure: OutsideFigure;
	done: () => Promise<void>;
}) {
	const form = useForm({
		initial: { name, unit, kind, about, better },
		check: faultsOfFigure,
		send: (figure) => besideApi.change(project, id, figure),
		done() {
			say("Saved.");
			done();
		},
	});
	return (
		<Form form={form} action="Save" working="Saving…">
			<FigureFields form={form} isNew={false} />
		</Form>
	);
}
