import { hasCheckDigit } from "#instruments/disclosure/identifiers/find-nhs-numbers.ts";
import type { IdentifierKind } from "#instruments/disclosure/scrub-text.ts";
import type { SeededRandom } from "../../../server/sample/seeded-random.ts";

type Make = (random: SeededRandom) => string;

const FIRST =
	`Siobhán José Zoë Łukasz Aoife Björk Mohammed Priya Wei Oluwaseun Anne-Marie Jean-Luc Chloé François
	Ngozi Agnieszka Rhys Ffion Hamish Mairi Yusuf Fatima Kwame Ivana Søren Margaret Kenneth Doreen Gwyneth Nigel
	Grace Will May Mark Rose`.split(/\s+/);
const LAST =
	`O'Neill Müller Nguyễn Okonkwo D'Souza Patel Kowalski Fernández MacDonald Begum Hughes-Jones Llewellyn
	Papadopoulos Grønlund Çelik Szczepański Adeyemi Featherstone Cholmondeley Ramanathan Oyelaran Murphy-O'Brien
	Hussain Chowdhury Wójcik Smythe Brown Young Ward Hope`.split(/\s+/);

/** Words in small letters; these names are planted with a capital alone. */
const ORDINARY = new Set(
	"Grace Will May Mark Rose Brown Young Ward Hope".split(" "),
);

export const KNOWN_NAMES = FIRST.flatMap((first, i) => [
	`${first} ${LAST[i % LAST.length]}`,
	`${FIRST[(i * 7) % FIRST.length]} ${LAST[(i + 11) % LAST.length]}`,
]);

/** Each format of an identifier, all over different digits and letters. */
export const PLANTED: Record<IdentifierKind, readonly Make[]> = {
	name: [
		({ pick }) => pick(KNOWN_NAMES),
		({ pick }) => pick(KNOWN_NAMES).toUpperCase(),
		({ pick }) => withoutAccents(pick(KNOWN_NAMES)),
		({ pick }) => pick(KNOWN_NAMES).normalize("NFD"),
		({ pick }) => pick(KNOWN_NAMES).replaceAll("'", "\u2019"),
		({ pick }) => pick(FIRST),
		({ pick }) => pick(LAST),
		({ pick }) => `${pick(LAST)}'s`,
		({ pick }) => `${pick(FIRST)}\u2019s`,
		({ pick }) =>
			`${pick(["Dr", "Mrs.", "Mr", "Ms", "Prof", "Miss"])} ${pick(LAST)}`,
		({ pick }) =>
			`${pick(["Dr", "Mrs", "Mr."])} ${pick(["Khan", "Abara", "Tremblay"])}`,
		({ pick }) => `${pick(["J.", "K", "S. A."])} ${pick(LAST)}`,
		({ pick }) => pick(KNOWN_NAMES).split(" ").reverse().join(", "),
		({ pick }) => lowerCase(pick, FIRST),
		({ pick }) => lowerCase(pick, LAST),
	],
	"NHS number": [
		(random) => nhsNumber(random),
		(random) => grouped(nhsNumber(random), [3, 3, 4], " "),
		(random) => grouped(nhsNumber(random), [3, 3, 4], "-"),
		(random) => grouped(nhsNumber(random), [3, 3, 4], "."),
		(random) => grouped(nhsNumber(random), [3, 3, 4], "\u00a0"),
		(random) => grouped(nhsNumber(random), [3, 3, 4], "\u2013"),
		(random) => grouped(nhsNumber(random), [5, 5], " "),
		(random) => inScript(nhsNumber(random), 0x0660),
		(random) => inScript(grouped(nhsNumber(random), [3, 3, 4], " "), 0x0966),
		(random) => inScript(nhsNumber(random), 0x1d7ce),
	],
	phone: [
		(random) => `07${digits(random, 9)}`,
		(random) => `07${digits(random, 3)} ${digits(random, 6)}`,
		(random) =>
			`07${digits(random, 3)} ${digits(random, 3)} ${digits(random, 3)}`,
		(random) => `07${digits(random, 3)}-${digits(random, 6)}`,
		(random) => `+44 7${digits(random, 3)} ${digits(random, 6)}`,
		(random) => `+447${digits(random, 9)}`,
		(random) => `0044 7${digits(random, 9)}`,
		(random) => `+44 (0)20 7${digits(random, 3)} ${digits(random, 4)}`,
		(random) => `(0161) 4${digits(random, 2)} ${digits(random, 4)}`,
		(random) => `020 7${digits(random, 3)} ${digits(random, 4)}`,
		(random) => `01484 ${digits(random, 6)}`,
		(random) => `0113.2${digits(random, 2)}.${digits(random, 4)}`,
		(random) => `+353 87 ${digits(random, 3)} ${digits(random, 4)}`,
		(random) => `+33 6 ${[1, 2, 3, 4].map(() => digits(random, 2)).join(" ")}`,
		(random) => `0049 30 ${digits(random, 8)}`,
		(random) => inScript(`07${digits(random, 9)}`, 0x06f0),
	],
	email: [
		(random) => `${word(random)}.${word(random)}@nhs.net`,
		(random) => `${word(random)}${digits(random, 2)}@gmail.com`,
		(random) => `${word(random)}-${word(random)}+x@${word(random)}.nhs.uk`,
		(random) => `${word(random).toUpperCase()}@HOTMAIL.CO.UK`,
		(random) => `${word(random)} @ ${word(random)}.org`,
		(random) => `${word(random)}.${word(random)} at nhs dot net`,
		(random) =>
			`${word(random)} dot ${word(random)} at ${word(random)} dot co dot uk`,
		(random) => `${word(random)} (at) ${word(random)} (dot) com`,
		(random) => `${word(random)}[at]${word(random)}.com`,
		(random) => `jos\u00e9${digits(random, 1)}@m\u00fcller.de`,
	],
	postcode: [
		(random) => postcode(random, " "),
		(random) => postcode(random, ""),
		(random) => postcode(random, " ").toLowerCase(),
		(random) => postcode(random, "").toLowerCase(),
		(random) => postcode(random, "  "),
	],
	"date of birth": [
		(random) => `${two(random, 28)}/${two(random, 12)}/19${digits(random, 2)}`,
		(random) => `${two(random, 28)}-${two(random, 12)}-${digits(random, 2)}`,
		(random) => `19${digits(random, 2)}-${two(random, 12)}-${two(random, 28)}`,
		(random) => `${two(random, 28)}.${two(random, 12)}.19${digits(random, 2)}`,
		(random) => `${two(random, 28)} ${month(random)} 19${digits(random, 2)}`,
		(random) => `4th of ${month(random)} 19${digits(random, 2)}`,
		(random) => `${month(random)} ${two(random, 28)}, 19${digits(random, 2)}`,
	],
};

function digits({ uniform }: SeededRandom, count: number): string {
	return Array.from({ length: count }, () => Math.floor(uniform() * 10)).join(
		"",
	);
}

function two({ uniform }: SeededRandom, most: number): string {
	return String(1 + Math.floor(uniform() * most)).padStart(2, "0");
}

function month({ pick }: SeededRandom): string {
	return pick([
		"January",
		"Feb",
		"March",
		"Apr",
		"May",
		"june",
		"Sept",
		"OCTOBER",
	]);
}

function word({ pick }: SeededRandom): string {
	return pick([
		"amber",
		"kestrel",
		"rowan",
		"j",
		"tadeusz",
		"ward",
		"clinic",
		"blue",
	]);
}

function nhsNumber(random: SeededRandom): string {
	for (;;) {
		const number = `${random.pick(["4", "6", "7", "9"])}${digits(random, 9)}`;
		if (hasCheckDigit(number)) return number;
	}
}

function grouped(number: string, lengths: number[], separator: string): string {
	return lengths
		.map((length, i) => {
			const start = lengths.slice(0, i).reduce((sum, each) => sum + each, 0);
			return number.slice(start, start + length);
		})
		.join(separator);
}

function inScript(number: string, zero: number): string {
	return number.replace(/\d/g, (digit) =>
		String.fromCodePoint(zero + Number(digit)),
	);
}

function postcode({ pick }: SeededRandom, separator: string): string {
	const letters = [..."ABDEFGHJLNPQRSTUWXYZ"];
	const area = pick([
		"LS",
		"M",
		"SW",
		"BT",
		"EH",
		"N",
		"CF",
		"G",
		"WC",
		"S",
		"HD",
	]);
	const outward = pick(["1", "7", "11", "23"]);
	const inside = area === "WC" || area === "SW" ? "1A" : outward;
	return `${area}${inside}${separator}${pick([..."0123456789"])}${pick(letters)}${pick(letters)}`;
}

function withoutAccents(name: string): string {
	return name.normalize("NFD").replace(/\p{M}/gu, "");
}

function lowerCase(
	pick: SeededRandom["pick"],
	names: readonly string[],
): string {
	return pick(names.filter((name) => !ORDINARY.has(name))).toLowerCase();
}
