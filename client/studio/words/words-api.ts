import { queryOptions } from "@tanstack/react-query";
import type { CodingProgress } from "../../../server/themes/codings.schemas.ts";
import type {
	NewQuote,
	QuoteList,
} from "../../../server/themes/quotes.schemas.ts";
import type {
	TextPage,
	TextsQuery,
	WholeText,
} from "../../../server/themes/texts.schemas.ts";
import type { ThemeFigures } from "../../../server/themes/theme-figures.schemas.ts";
import type {
	Codebook,
	NewTheme,
	Theme,
	ThemeChange,
	ThemeSplit,
} from "../../../server/themes/themes.schemas.ts";
import { request } from "../request.ts";

/** Where a survey is: its project and itself. */
export interface Place {
	project: string;
	survey: string;
}

export interface TextPlace {
	response: string;
	item: string;
}

/** As one of the coders, or as what counts. */
export type CodingKind = "coding" | "settled";

const path = ({ project, survey }: Place) =>
	`/projects/${project}/surveys/${survey}`;
const textPath = (place: Place, { response, item }: TextPlace) =>
	`${path(place)}/texts/${response}/${item}`;

export const wordsApi = {
	/** Null takes the coding away. */
	give: (
		place: Place,
		text: TextPlace,
		kind: CodingKind,
		themes: readonly string[] | null,
	) =>
		themes === null
			? request<void>("DELETE", `${textPath(place, text)}/${kind}`)
			: request<void>("PUT", `${textPath(place, text)}/${kind}`, { themes }),
	open: (place: Place) =>
		request<CodingProgress>("POST", `${path(place)}/coding/open`),
	addTheme: (place: Place, body: NewTheme) =>
		request<Theme>("POST", `${path(place)}/themes`, body),
	changeTheme: (place: Place, theme: string, body: ThemeChange) =>
		request<Theme>("PATCH", `${path(place)}/themes/${theme}`, body),
	merge: (place: Place, theme: string, into: string) =>
		request<Theme>("PUT", `${path(place)}/themes/${theme}/merge`, { into }),
	undoMerge: (place: Place, theme: string) =>
		request<Theme>("DELETE", `${path(place)}/themes/${theme}/merge`),
	split: (place: Place, theme: string, body: ThemeSplit) =>
		request<Theme>("POST", `${path(place)}/themes/${theme}/split`, body),
	order: (place: Place, themes: string[]) =>
		request<Codebook>("PUT", `${path(place)}/themes/order`, { themes }),
	approveQuote: (place: Place, body: NewQuote) =>
		request<{ id: string }>("POST", `${path(place)}/quotes`, body),
	withdrawQuote: (place: Place, quote: string) =>
		request<void>("DELETE", `${path(place)}/quotes/${quote}`),
};

/** Everything of a survey's words, so that one change refreshes them all. */
export const wordsKey = ({ project, survey }: Place) => [
	"projects",
	project,
	"surveys",
	survey,
	"words",
];

export const textsQuery = (place: Place, wish: TextsQuery) =>
	queryOptions({
		queryKey: [...wordsKey(place), "texts", wish],
		queryFn: () =>
			request<TextPage>(
				"GET",
				`${path(place)}/texts?${new URLSearchParams({ ...wish })}`,
			),
		// A page does not change under its reader's hands; every look is in the audit.
		staleTime: Number.POSITIVE_INFINITY,
		gcTime: 0,
	});

export const wholeTextQuery = (place: Place, text: TextPlace) =>
	queryOptions({
		queryKey: [...wordsKey(place), "text", text],
		queryFn: () => request<WholeText>("GET", textPath(place, text)),
		staleTime: Number.POSITIVE_INFINITY,
		gcTime: 0,
	});

export const codebookQuery = (place: Place) =>
	queryOptions({
		queryKey: [...wordsKey(place), "themes"],
		queryFn: () => request<Codebook>("GET", `${path(place)}/themes`),
	});

export const progressQuery = (place: Place) =>
	queryOptions({
		queryKey: [...wordsKey(place), "coding"],
		queryFn: () => request<CodingProgress>("GET", `${path(place)}/coding`),
	});

export const themeFiguresQuery = (place: Place) =>
	queryOptions({
		queryKey: [...wordsKey(place), "figures"],
		queryFn: () => request<ThemeFigures>("GET", `${path(place)}/theme-figures`),
	});

export const quotesQuery = (place: Place) =>
	queryOptions({
		queryKey: [...wordsKey(place), "quotes"],
		queryFn: () => request<QuoteList>("GET", `${path(place)}/quotes`),
	});

export const codingsFile = (place: Place) => `/api/v1${path(place)}/codings`;
