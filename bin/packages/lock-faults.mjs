import { isAllowed } from "./licence.mjs";

/**
 * @typedef {object} Locked a package as package-lock.json has it
 * @property {string} [version]
 * @property {string} [license]
 * @property {string} [integrity]
 * @property {string} [resolved]
 * @property {boolean} [link]
 */

/** Commercial: their licence asks for a developer's licence each. */
const refused = /^survey-(creator|analytics|pdf)/;

const registry = "https://registry.npmjs.org/";

/**
 * What is wrong with the packages of package-lock.json: a licence that we may
 * not use, a package that we do not want, or one that npm could not hold
 * against a checksum from its registry.
 *
 * @param {Record<string, Locked>} packages by path, as in the file
 * @returns {string[]} one sentence for each fault
 */
export function lockFaults(packages) {
	return Object.entries(packages)
		.filter(([path]) => path !== "")
		.flatMap(([path, locked]) => faultsOf(nameOf(path), locked));
}

/**
 * @param {string} name
 * @param {Locked} locked
 */
function faultsOf(name, { license, integrity, resolved, link, version }) {
	const faults = [];
	if (refused.test(name)) {
		faults.push("is commercial: take it out.");
	}
	if (!isAllowed(name, license)) {
		faults.push(
			`has the licence ${license ?? "(none)"}, which is not on the list in bin/packages/licence.mjs: use another package, or agree on the licence first.`,
		);
	}
	if (link || (resolved !== undefined && !resolved.startsWith(registry))) {
		faults.push(`does not come from ${registry}: use a published version.`);
	}
	if (!/^sha512-/.test(integrity ?? "")) {
		faults.push("has no SHA-512 checksum: run npm install for it again.");
	}
	return faults.map((fault) => `${name} ${version} ${fault}`);
}

/** @param {string} path such as node_modules/a/node_modules/@scope/b */
function nameOf(path) {
	return path.replace(/^.*node_modules\//, "");
}
