import type { WallView } from "../../server/over-time/walls.schemas.ts";
import { SmallTimeFigure } from "../charts/small-time-figure.tsx";
import { useWall, type WallState } from "./use-wall.ts";

const clock = new Intl.DateTimeFormat("en-GB", {
	dateStyle: "medium",
	timeStyle: "short",
});

const words: Record<Exclude<WallState["standing"], "fresh">, string> = {
	asking: "Asking for the charts…",
	offline: "The server cannot be reached. This screen tries again by itself.",
	withdrawn:
		"This screen’s link has been withdrawn. Ask the team for a new one.",
	unknown: "This link leads nowhere. Check that it was copied whole.",
};

/** The chosen charts as large tiles, and how fresh they are. */
export function WallScreen({ token }: { token: string }) {
	const { view, standing } = useWall(token);
	return (
		<main>
			<header>
				<h1>{view?.name ?? "Charts on the wall"}</h1>
				<p role="status">
					{standing !== "fresh" && (
						<strong className="standing">{words[standing]} </strong>
					)}
					{view && `Refreshed ${clock.format(new Date(view.at))}.`}
				</p>
			</header>
			{view && <Tiles view={view} />}
		</main>
	);
}

function Tiles({ view: { charts, project, synthetic } }: { view: WallView }) {
	return (
		<>
			<ul className="tiles">
				{charts.map((figures) => (
					<li key={`${figures.title} ${figures.measure}`} className="tile">
						<h2>{figures.title}</h2>
						<SmallTimeFigure figures={figures} />
					</li>
				))}
			</ul>
			{charts.length === 0 && <p>None of its charts can be drawn now.</p>}
			<footer>
				{project}
				{synthetic && ". Sample project: all figures are made up"}. Figures of
				people are of whole groups. Waymark
			</footer>
		</>
	);
}
