import Type, { type Static } from "typebox";
import {
	closed,
	Instant,
	Name,
	Nullable,
	ProjectParams,
	Uuid,
} from "../wire.schemas.ts";
import { ChartFigures } from "./figures.schemas.ts";

export const NewWall = Type.Object(
	{
		name: Name,
		/** Ids, in the order in which they are shown. */
		charts: Type.Array(Uuid, { minItems: 1, maxItems: 12, uniqueItems: true }),
	},
	closed,
);
export type NewWall = Static<typeof NewWall>;

export const Wall = Type.Object(
	{
		id: Uuid,
		name: Type.String(),
		charts: Type.Array(Uuid),
		madeBy: Type.String(),
		createdAt: Instant,
		revokedAt: Nullable(Instant),
	},
	closed,
);
export type Wall = Static<typeof Wall>;
export const WallList = Type.Object({ walls: Type.Array(Wall) }, closed);
export type WallList = Static<typeof WallList>;

/** The address is not shown again: of its secret only a hash is kept. */
export const MadeWall = Type.Object(
	{ id: Uuid, token: Type.String(), url: Type.String() },
	closed,
);
export type MadeWall = Static<typeof MadeWall>;

export const WallParams = Type.Object(
	{ ...ProjectParams.properties, wall: Uuid },
	closed,
);
export const WallToken = Type.Object(
	{ token: Type.String({ maxLength: 100 }) },
	closed,
);

/** What a screen shows: as viewers may see it. */
export const WallView = Type.Object(
	{
		name: Type.String(),
		project: Type.String(),
		synthetic: Type.Boolean(),
		at: Instant,
		charts: Type.Array(ChartFigures),
	},
	closed,
);
export type WallView = Static<typeof WallView>;
