import type { Instrument } from "#instruments/definition.ts";
import type { Project } from "../../../server/projects/projects.schemas.ts";
import type {
	Quality,
	ScaleQuality,
} from "../../../server/quality/quality.schemas.ts";
import { Disclosure } from "../layout/disclosure.tsx";
import { Notes } from "../summary/notes.tsx";
import { CarelessSection } from "./careless-section.tsx";
import { ScaleQualityReport } from "./scale-quality-report.tsx";
import { WorkedOut } from "./worked-out.tsx";

/** The scale that is read first in full, the others to open; then answers that may be careless. */
export function QualityBody({
	project,
	quality,
	instrument,
}: {
	project: Project;
	quality: Quality;
	instrument: Instrument;
}) {
	if (instrument.scales.length === 0) return <NoScale />;
	if (quality.people === 0) return <NobodyYet wave={quality.wave.title} />;
	const first = readFirst(quality.scales);
	const others = quality.scales.filter((scale) => scale !== first);
	return (
		<>
			{first && (
				<>
					<h2>{first.title}</h2>
					<ScaleQualityReport quality={quality} scale={first} />
				</>
			)}
			<Notes title="About these figures" notes={quality.notes} />
			{others.map((scale) => (
				<Disclosure key={scale.scale} title={scale.title}>
					<ScaleQualityReport quality={quality} scale={scale} />
				</Disclosure>
			))}
			<CarelessSection project={project.id} quality={quality} />
			<WorkedOut quality={quality} instrument={instrument} />
		</>
	);
}

/** The project's first scale; where its questions cannot be judged together, the longest whose can. */
function readFirst(scales: readonly ScaleQuality[]): ScaleQuality | undefined {
	const primary = scales.find(({ primary }) => primary) ?? scales[0];
	if (primary?.reliability.value) return primary;
	const judged = scales.filter(({ reliability }) => reliability.value);
	const most = judged.sort((a, b) => b.items.length - a.items.length)[0];
	return most ?? primary;
}

function NoScale() {
	return (
		<div className="empty">
			<h2>This questionnaire has no score</h2>
			<p>
				Here you read whether the questions of a score belong together. Nothing
				is added up in this one. How each question was answered stands in the
				summary.
			</p>
		</div>
	);
}

function NobodyYet({ wave }: { wave: string }) {
	return (
		<div className="empty">
			<h2>No answers at {wave} yet</h2>
			<p>
				Open the wave under Collection and give people a way in. From two
				answers on there are first figures here; from 30 on they are worth
				reading.
			</p>
		</div>
	);
}
