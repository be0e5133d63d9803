import "./keying.css";
import {
	useMutation,
	useQueryClient,
	useSuspenseQuery,
} from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useSearchParams } from "react-router";
import type { OpenForm, Stored } from "../../../server/paper/paper.schemas.ts";
import { TickField } from "../forms/tick-field.tsx";
import { say } from "../layout/toast-store.ts";
import { ApiProblem } from "../request.ts";
import { SurveyPage } from "../surveys/survey-page.tsx";
import { useThisSurvey } from "../surveys/use-survey.ts";
import { CompareKeyings } from "./compare-keyings.tsx";
import { FormsInWork } from "./forms-in-work.tsx";
import { KeyingForm } from "./keying-form.tsx";
import { OpenByCode } from "./open-by-code.tsx";
import { formsPath, paperApi, paperFormsQuery } from "./paper-api.ts";

/** Keying what came back on paper: a form's code, its answers twice, what differs, and on to the next. */
export function KeyingPage() {
	const { project, survey, definition } = useThisSurvey();
	const path = formsPath(project.id, survey.id);
	const client = useQueryClient();
	const { data } = useSuspenseQuery(paperFormsQuery(path));
	// In the address, so that a reload goes on with the form.
	const [query, setQuery] = useSearchParams();
	const [form, setForm] = useState<OpenForm | null>(null);
	const refresh = () => client.invalidateQueries(paperFormsQuery(path));
	const open = useMutation({
		mutationFn: (code: string) => paperApi.open(path, code),
		onSuccess(opened) {
			asked.current = opened.code;
			setForm(opened);
			setQuery({ form: opened.code }, { replace: true });
			return refresh();
		},
	});
	const wanted = query.get("form");
	const asked = useRef("");
	const { mutate } = open;
	useEffect(() => {
		if (wanted === null || asked.current === wanted) return;
		asked.current = wanted;
		mutate(wanted);
	}, [wanted, mutate]);
	function leave() {
		setForm(null);
		asked.current = "";
		setQuery({}, { replace: true });
		refresh();
	}
	function finished(was: OpenForm) {
		if (was.step === "first" && data.keyTwice) {
			say("The first keying is kept. It waits for the second.");
			leave();
		} else mutate(was.code);
	}
	function stored({ compared, differing }: Stored) {
		say(
			compared === 0
				? "The answers are stored."
				: `The answers are stored. The keyings differed in ${differing} of ${compared} places.`,
		);
		leave();
	}
	const common = { forms: path, survey, definition };
	return (
		<SurveyPage
			title="Key paper forms"
			lead="One form at a time, by the keyboard alone. What you key is kept as you go."
			project={project}
			survey={survey}
		>
			{form === null && (
				<OpenByCode
					fault={open.error && faultIn(open.error)}
					isBusy={open.isPending}
					onOpen={(code) => mutate(code)}
				/>
			)}
			{form && (
				<section className="section first">
					<h2>
						{titles[form.step]} of <code>{form.code}</code>
					</h2>
					{form.step === "compare" && form.comparison ? (
						<CompareKeyings
							key={form.id}
							{...common}
							form={form}
							comparison={form.comparison}
							onStored={stored}
						/>
					) : (
						<KeyingForm
							key={`${form.id} ${form.step}`}
							{...common}
							form={form}
							onFinished={() => finished(form)}
						/>
					)}
					<p>
						<button
							type="button"
							className="button"
							// The field keeps its hint: without it the button would move from under the pointer.
							onMouseDown={(event) => event.preventDefault()}
							onClick={leave}
						>
							Put it aside
						</button>
					</p>
				</section>
			)}
			{form === null && (
				<>
					<FormsInWork
						path={path}
						data={data}
						onOpen={(code) => mutate(code)}
					/>
					{project.abilities["change surveys"] && (
						<TickField
							name="key-twice"
							label="Key each form twice"
							hint="Two people key each form, and what differs is put right from the paper before the answers are stored."
							ticked={data.keyTwice}
							onTick={(keyTwice) =>
								paperApi.keyTwice(path, keyTwice).then(refresh)
							}
						/>
					)}
				</>
			)}
		</SurveyPage>
	);
}

const titles: Record<OpenForm["step"], string> = {
	first: "First keying",
	second: "Second keying",
	compare: "Comparison",
};

function faultIn(problem: Error): string {
	const fault = problem instanceof ApiProblem && problem.faults.code;
	return fault || problem.message;
}
