import { v7 as newId } from "uuid";
import type { Person } from "./person.ts";

type Ids = Record<string, string>;
const project = "/api/v1/projects/{project}";
const series = {
	name: "Falls",
	unit: "falls",
	kind: "count",
	countsPeople: false,
};
const point = { value: 3 };

const newSeries = async (owner: Person, { project }: Ids) => ({
	series: (await owner.make(`/projects/${project}/series`, series)).id,
});
const withPoints = async (owner: Person, ids: Ids) => {
	const made = await newSeries(owner, ids);
	const path = `/projects/${ids.project}/series/${made.series}/points`;
	for (const day of ["2026-01-05", "2026-01-12"])
		await owner.call("PUT", `${path}/${day}`, point);
	return { ...made, day: "2026-01-12" };
};
const chartOf = (id: string) => ({
	title: "Falls",
	settings: {
		source: { of: "series", series: id },
		period: "point",
		preset: "making-data-count",
		screen: false,
		better: "decrease",
	},
});
const newChart = async (owner: Person, ids: Ids) => {
	const made = await withPoints(owner, ids);
	const path = `/projects/${ids.project}/charts`;
	const { id } = await owner.make(path, chartOf(made.series));
	return { ...made, chart: id };
};
const newRebase = async (owner: Person, ids: Ids) => {
	const made = await newChart(owner, ids);
	const path = `/projects/${ids.project}/charts/${made.chart}/rebases/${made.day}`;
	await owner.call("PUT", path, { reason: "New rota" });
	return made;
};
const newAnnotation = async (owner: Person, ids: Ids) => {
	const made = await newChart(owner, ids);
	const { annotations } = await owner.make<{ annotations: { id: string }[] }>(
		`/projects/${ids.project}/charts/${made.chart}/annotations`,
		{ day: made.day, text: "New rota" },
	);
	return { ...made, annotation: annotations[0]?.id ?? "" };
};
const newWall = async (owner: Person, ids: Ids) => {
	const { chart } = await newChart(owner, ids);
	const path = `/projects/${ids.project}/walls`;
	const { id } = await owner.make(path, { name: "Ward", charts: [chart] });
	return { wall: id };
};
const changeSeries = { for: "change series", prepare: withPoints } as const;
const changeChart = { for: "change charts", prepare: newChart } as const;

/** Who may call the routes of series and charts over time, as in `matrix.ts`. */
export const overTimeRows = {
	[`GET ${project}/series`]: { for: "see series" },
	[`POST ${project}/series`]: { for: "change series", body: series },
	[`PUT ${project}/series/{series}`]: { ...changeSeries, body: series },
	[`DELETE ${project}/series/{series}`]: changeSeries,
	[`GET ${project}/series/{series}/points`]: {
		for: "see series",
		prepare: newSeries,
	},
	[`PUT ${project}/series/{series}/points/{day}`]: {
		...changeSeries,
		body: point,
	},
	[`DELETE ${project}/series/{series}/points/{day}`]: changeSeries,
	[`POST ${project}/series/{series}/import`]: {
		...changeSeries,
		body: {
			csv: "date,value\n2026-02-02,4",
			decimalComma: false,
			into: "merge",
			apply: true,
		},
	},
	[`GET ${project}/charts`]: { for: "see charts" },
	[`POST ${project}/charts`]: {
		for: "change charts",
		prepare: withPoints,
		body: ({ series = "" }: Ids) => chartOf(series),
	},
	[`POST ${project}/charts/preview`]: {
		for: "change charts",
		prepare: withPoints,
		body: ({ series = "" }: Ids) => chartOf(series),
	},
	[`GET ${project}/charts/{chart}`]: { for: "see charts", prepare: newChart },
	[`PUT ${project}/charts/{chart}`]: {
		...changeChart,
		body: ({ series = "" }: Ids) => chartOf(series),
	},
	[`DELETE ${project}/charts/{chart}`]: changeChart,
	[`GET ${project}/charts/{chart}/figures`]: {
		for: "see charts",
		prepare: newChart,
	},
	[`PUT ${project}/charts/{chart}/rebases/{day}`]: {
		...changeChart,
		body: { reason: "New rota" },
	},
	[`DELETE ${project}/charts/{chart}/rebases/{day}`]: {
		for: "change charts",
		prepare: newRebase,
	},
	[`POST ${project}/charts/{chart}/annotations`]: {
		...changeChart,
		body: { day: "2026-01-12", text: "New rota" },
	},
	[`DELETE ${project}/charts/{chart}/annotations/{annotation}`]: {
		for: "change charts",
		prepare: newAnnotation,
	},
	[`GET ${project}/walls`]: { for: "see charts" },
	[`POST ${project}/walls`]: {
		for: "change charts",
		prepare: newChart,
		body: ({ chart = "" }: Ids) => ({
			name: `Ward ${newId()}`,
			charts: [chart],
		}),
	},
	[`DELETE ${project}/walls/{wall}`]: {
		for: "change charts",
		prepare: newWall,
	},
	"GET /api/v1/wall/{token}": { for: "everybody" },
} as const;
