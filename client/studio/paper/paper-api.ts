import { queryOptions } from "@tanstack/react-query";
import type { Cover } from "../../../server/paper/cover.schemas.ts";
import type {
	Keying,
	OpenForm,
	PaperForms,
	Resolved,
	Stored,
} from "../../../server/paper/paper.schemas.ts";
import { request } from "../request.ts";
import { loadPaperWords } from "./paper-words.ts";

/** Where a survey's forms are, below /api/v1. */
export const formsPath = (project: string, survey: string) =>
	`/projects/${project}/surveys/${survey}/paper-forms`;

export const paperApi = {
	open: (forms: string, code: string) =>
		request<OpenForm>("POST", forms, { code }),
	key: (forms: string, form: string, keying: Keying) =>
		request<void>("PUT", `${forms}/${form}/keying`, keying),
	store: (forms: string, form: string, resolved: Resolved) =>
		request<Stored>("POST", `${forms}/${form}/response`, resolved),
	remove: (forms: string, form: string) =>
		request<void>("DELETE", `${forms}/${form}`),
	restore: (forms: string, form: string) =>
		request<void>("POST", `${forms}/${form}/restore`),
	keyTwice: (forms: string, keyTwice: boolean) =>
		request<void>("PUT", forms, { keyTwice }),
};

export const paperFormsQuery = (forms: string) =>
	queryOptions({
		queryKey: [forms],
		queryFn: () => request<PaperForms>("GET", forms),
	});

export const coverQuery = (forms: string, language: string) =>
	queryOptions({
		queryKey: [forms, "cover", language],
		queryFn: () => request<Cover>("GET", `${forms}/cover?language=${language}`),
	});

export const paperWordsQuery = (language: string) =>
	queryOptions({
		queryKey: ["paper-words", language],
		queryFn: () => loadPaperWords(language),
		staleTime: Number.POSITIVE_INFINITY,
	});
