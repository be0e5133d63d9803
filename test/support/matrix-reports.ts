import type { Person } from "./person.ts";

type Ids = Record<string, string>;
const reports = "/api/v1/projects/{project}/surveys/{survey}/reports";
const content = { sections: [] };
const inApi = ({ project, survey }: Ids) =>
	`/projects/${project}/surveys/${survey}/reports`;

/** Who may call the routes of reports, as in `matrix.ts`. */
export const reportRows = {
	[`GET ${reports}`]: { for: "see reports" },
	[`POST ${reports}`]: {
		for: "change reports",
		body: { title: "What changed", content },
	},
	[`GET ${reports}/{report}`]: { for: "see reports", prepare: newReport },
	[`PUT ${reports}/{report}`]: {
		for: "change reports",
		body: { title: "What changed", content, version: 1 },
		prepare: newReport,
	},
	[`DELETE ${reports}/{report}`]: { for: "change reports", prepare: newReport },
	[`POST ${reports}/{report}/editions`]: {
		for: "change reports",
		body: { version: 1 },
		prepare: newReport,
	},
	[`GET ${reports}/{report}/editions/{edition}`]: {
		for: "see reports",
		prepare: newEdition,
	},
} as const;

async function newReport(owner: Person, ids: Ids): Promise<Ids> {
	const body = { title: "What changed", content };
	return { report: (await owner.make(inApi(ids), body)).id };
}

async function newEdition(owner: Person, ids: Ids): Promise<Ids> {
	const { report = "" } = await newReport(owner, ids);
	const path = `${inApi(ids)}/${report}/editions`;
	return { report, edition: (await owner.make(path, { version: 1 })).id };
}
