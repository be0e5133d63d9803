import type { SurveyModel } from "survey-core";
import { checkAnswers } from "#instruments/check-answers.ts";
import { shownItems } from "#instruments/conditions.ts";
import type { Answers, Item } from "#instruments/definition.ts";
import { type Fault, pointer } from "#instruments/fault.ts";
import type { Collection } from "../../../server/collect/collect.schemas.ts";
import { answersOf } from "./answers-of.ts";
import { createSurvey } from "./create-survey.ts";
import type { Draft, DraftStore } from "./draft.ts";
import { consentTo, newDraft } from "./new-draft.ts";

/** Whose words answers are: the person's own, with somebody's help, or somebody else's for them. */
export type Who = NonNullable<Draft["who"]>;

/** One respondent's answers to one questionnaire, from Start to Send. */
export class Journey {
	readonly collection: Collection;
	/** Whether the next person answers on this device: nothing of this one may be left to see. */
	readonly isShared: boolean;
	#language: string;
	/** Holds the answers, what they show, and the pages. */
	readonly survey: SurveyModel;
	readonly #drafts: DraftStore;
	#draft: Draft;
	#isStarted: boolean;

	/**
	 * @param kept the draft that the store held
	 * @param isShared as the property
	 */
	constructor(
		collection: Collection,
		language: string,
		drafts: DraftStore,
		kept?: Draft,
		isShared = collection.kind === "kiosk",
	) {
		this.collection = collection;
		this.isShared = isShared;
		this.#language = language;
		this.#drafts = drafts;
		const draft = readable(kept, collection);
		this.#isStarted = draft !== undefined;
		this.#draft = draft ?? newDraft(collection);
		const { answers } = this.#draft;
		this.survey = createSurvey(collection.definition, language, answers);
		this.survey.onValueChanged.add(() =>
			this.keep({ answers: { ...this.survey.data } }),
		);
	}

	/** BCP 47, one of the collection's. */
	get language(): string {
		return this.#language;
	}

	/** Goes on in another language; the answers are codes and stay as they are. */
	speak(language: string): void {
		this.#language = language;
		this.keep({ language });
	}

	/** Whether the respondent is to say whose words the answers are. The version for proxies says it itself. */
	get asksWho(): boolean {
		const { survey, version } = this.collection;
		return survey.settings.asksWhoAnswered && version !== "proxy";
	}

	/** Where nobody asks, people answer for themselves. */
	get who(): Who {
		if (this.collection.version === "proxy") return "proxy";
		return this.#draft.who ?? "self";
	}

	/** Which of the project's places the answers are about: the only one is not asked for. */
	get site(): string | undefined {
		const { sites } = this.collection;
		return sites.length === 1 ? sites[0]?.id : this.#draft.site;
	}

	get draft(): Draft {
		return this.#draft;
	}

	/** Notes a change, so that a reload finds it. */
	keep(change: Partial<Draft>): void {
		this.#draft = { ...this.#draft, ...change };
		this.#drafts.save(this.#draft);
	}

	/** Forgets the answers here, once they are kept elsewhere or given up. */
	forget = (): void => {
		this.survey.clear();
		this.#drafts.remove();
		const { id, startedAt, consent } = this.#draft;
		this.#draft = { id, startedAt, answers: {}, ...(consent && { consent }) };
	};

	/** Begins anew, whatever was there before, after reading what the start page shows or what was read earlier. */
	start(consent = consentTo(this.collection)): void {
		this.forget();
		this.#isStarted = true;
		this.#draft = newDraft(this.collection, consent);
		this.keep({});
	}

	/** Whether somebody pressed Start in this document, or before a reload of it. */
	get isStarted(): boolean {
		return this.#isStarted;
	}

	/** Whether the draft holds anything that the respondent gave. */
	get isBegun(): boolean {
		const { site, ownCode } = this.#draft;
		const hasAnswers = Object.keys(this.answers).length > 0;
		return hasAnswers || site !== undefined || ownCode !== undefined;
	}

	get answers(): Answers {
		return answersOf(this.collection.definition, this.survey.data);
	}

	/** The items shown with the answers so far. */
	get items(): Item[] {
		return shownItems(this.collection.definition, this.answers);
	}

	/** Those of them that ask something. */
	get questions(): Item[] {
		return this.items.filter((item) => item.type !== "information");
	}

	/** What is wrong with the answer to this item as it is. */
	faultsOf(item: Item): Fault[] {
		const faults = checkAnswers(this.collection.definition, this.answers);
		const path = pointer("answers", item.id);
		return faults.filter((fault) => fault.path === path);
	}
}

/** A draft from before there was something to read first is not gone on with: its answers could not be sent. */
function readable(
	draft: Draft | undefined,
	{ information }: Collection,
): Draft | undefined {
	return information && !draft?.consent ? undefined : draft;
}
