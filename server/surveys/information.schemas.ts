import Type, { type Static } from "typebox";
import { Text } from "#instruments/definition.ts";
import { closed, Instant } from "../wire.schemas.ts";

export const NewInformation = Type.Object(
	{
		/** In every language of the survey. A line that begins with # is a heading. */
		texts: Text,
		/** Whether people are asked to agree before they start; otherwise it only informs. */
		ask: Type.Boolean(),
		/** Whether it says that words may be quoted without a name, so that who agrees agrees to that; not, when absent. */
		quotes: Type.Optional(Type.Boolean()),
	},
	closed,
);
export type NewInformation = Static<typeof NewInformation>;

/** What respondents read before they start. A version never changes. */
export const Information = Type.Object(
	{
		version: Type.Integer(),
		...NewInformation.properties,
		quotes: Type.Boolean(),
		createdAt: Instant,
	},
	closed,
);
export type Information = Static<typeof Information>;
export const InformationList = Type.Object(
	{ versions: Type.Array(Information) },
	closed,
);
export type InformationList = Static<typeof InformationList>;
