import type { Gap } from "#instruments/plan/gap.ts";
import type { PlanContent } from "#instruments/plan/plan.ts";
import { planGaps } from "#instruments/plan/plan-gaps.ts";
import type { Plan } from "../../../server/plans/plans.schemas.ts";
import type { Project } from "../../../server/projects/projects.schemas.ts";
import { counted, onDay } from "../words.ts";
import { MeasureTable, WaveTable } from "./sheet-tables.tsx";
import { usePlanSetting } from "./use-plan-setting.ts";

const mostGaps = 6;

/** The plan to be read, and printed on one page of A4 unless it is long. */
export function PlanSheet({ project, plan }: { project: Project; plan: Plan }) {
	const { content } = plan;
	const setting = usePlanSetting(project.id);
	return (
		<article className="plan-sheet">
			<p className="plan-of">
				<strong>{project.name}</strong>
				{project.purpose && `: ${project.purpose}`}
			</p>
			<Aims plan={content} />
			<Mechanisms plan={content} />
			<MeasureTable plan={content} instruments={setting.instruments} />
			<WaveTable plan={content} />
			<div className="plan-columns">
				<Pairs
					title="What could mislead us"
					pairs={content.risks.map(({ risk, answer }) => [risk, answer])}
				/>
				<Pairs
					title="Who reads the results"
					pairs={content.readers.map(({ who, when }) => [who, when])}
				/>
			</div>
			<Open gaps={planGaps(content, setting)} />
			<footer className="muted">{sourceOf(plan)}</footer>
		</article>
	);
}

function sourceOf({ revision, changedBy, changedAt }: Plan): string {
	if (!changedAt) return "Not saved yet.";
	return `Revision ${revision}, last changed by ${changedBy} on ${onDay(changedAt)}. Made with Waymark.`;
}

function Aims({ plan }: { plan: PlanContent }) {
	if (plan.aims.length === 0) return null;
	return (
		<section>
			<h2>Aims</h2>
			<ol className="plan-list">
				{plan.aims.map(({ id, change, forWhom }) => (
					<li key={id}>
						{change}
						{forWhom && <span className="muted"> · for {forWhom}</span>}
					</li>
				))}
			</ol>
		</section>
	);
}

function Mechanisms({ plan }: { plan: PlanContent }) {
	if (plan.mechanisms.length === 0) return null;
	const number = (id: string) =>
		plan.aims.findIndex((aim) => aim.id === id) + 1;
	return (
		<section>
			<h2>How it should come about</h2>
			<ol className="plan-list">
				{plan.mechanisms.map((each) => (
					<li key={each.id}>
						{each.context && `${each.context}: `}
						because we <strong>{each.because || "…"}</strong>, this should
						change: <strong>{each.change || "…"}</strong>
						{each.through && `, through ${each.through}`}
						{each.aims.length > 0 && (
							<span className="muted">
								{" "}
								(aim {each.aims.map(number).join(", ")})
							</span>
						)}
					</li>
				))}
			</ol>
		</section>
	);
}

function Pairs({
	title,
	pairs,
}: {
	title: string;
	pairs: readonly (readonly [string, string])[];
}) {
	if (pairs.length === 0) return null;
	return (
		<section>
			<h2>{title}</h2>
			<ul className="plan-list">
				{pairs.map(([what, more]) => (
					<li key={`${what} ${more}`}>
						{what}
						{more && <span className="muted"> · {more}</span>}
					</li>
				))}
			</ul>
		</section>
	);
}

function Open({ gaps }: { gaps: readonly Gap[] }) {
	if (gaps.length === 0) return null;
	const more = gaps.length - mostGaps;
	return (
		<section>
			<h2>Still open</h2>
			<ul className="plan-list plan-open">
				{gaps.slice(0, mostGaps).map(({ code, line, message }) => (
					<li key={`${code} ${line} ${message}`}>{message}</li>
				))}
				{more > 0 && <li>And {counted(more, "more thing", "more things")}.</li>}
			</ul>
		</section>
	);
}
