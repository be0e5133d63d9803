import { v7 as newId } from "uuid";
import type { Ids } from "./matrix.ts";
import type { Person } from "./person.ts";

const project = "/api/v1/projects/{project}";
const path = `${project}/outside-figures`;
const beside = `${project}/surveys/{survey}/beside/{figure}`;
const cost = {
	name: "Cost",
	unit: "£",
	kind: "cost",
	about: "2025",
	better: "lower",
};

const newFigure = async (owner: Person, { project }: Ids) => {
	const { id } = await owner.make(`/projects/${project}/outside-figures`, cost);
	return { figure: id };
};
/** A figure, and somebody who may have it. */
const withPerson = async (owner: Person, ids: Ids) => {
	const code = `M${newId().replaceAll("-", "")}`;
	await owner.make(`/projects/${ids.project}/participants`, { code });
	return { ...(await newFigure(owner, ids)), code };
};
const change = { for: "change outside", prepare: newFigure } as const;

/** Who may call the routes of figures about single people, as in `matrix.ts`. */
export const besideRows = {
	[`GET ${path}`]: { for: "see outside" },
	[`POST ${path}`]: { for: "change outside", body: cost },
	[`PUT ${path}/{figure}`]: { ...change, body: cost },
	[`DELETE ${path}/{figure}`]: change,
	[`POST ${path}/{figure}/undo`]: change,
	[`POST ${path}/import`]: {
		for: "change outside",
		prepare: withPerson,
		body: ({ figure = "", code = "" }: Ids) => ({
			csv: `code,x\n${code},100`,
			decimalComma: false,
			mapping: { x: figure },
			apply: true,
		}),
	},
	[`GET ${beside}`]: {
		for: "see outside",
		query: "?wave=baseline",
		prepare: newFigure,
	},
	[`GET ${beside}/value`]: {
		for: "see outside",
		query: "?wave=baseline",
		prepare: newFigure,
	},
} as const;
