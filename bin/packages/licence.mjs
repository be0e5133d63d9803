/** What a package of ours may be licensed under, by SPDX id. */
const allowed = new Set([
	"0BSD",
	"Apache-2.0",
	"BlueOak-1.0.0",
	"BSD-2-Clause",
	"BSD-3-Clause",
	// Boost; the Business Source Licence is BUSL-1.1.
	"BSL-1.0",
	"CC0-1.0",
	"ISC",
	"MIT",
	"MPL-2.0",
	"PostgreSQL",
	"Python-2.0",
	"Unlicense",
	"Zlib",
]);

/** Fonts may be under the Open Font Licence besides. */
const font = /(^|\/)@fontsource(-variable)?\//;

/**
 * Whether a package may be used under its licence, an SPDX expression: of two
 * joined by OR one must be allowed, of two joined by AND both. What is no such
 * expression is not allowed.
 *
 * @param {string} name of the package
 * @param {unknown} licence as its manifest has it
 * @returns {boolean}
 */
export function isAllowed(name, licence) {
	if (typeof licence !== "string") return false;
	const simpler = licence.replace(/\(([^()]*)\)/g, (_, within) =>
		isAllowed(name, within) ? "MIT" : "no",
	);
	if (simpler !== licence) return isAllowed(name, simpler);
	return licence
		.split(" OR ")
		.some((part) => part.split(" AND ").every((id) => isKnown(name, id)));
}

/**
 * @param {string} name
 * @param {string} id
 */
function isKnown(name, id) {
	return allowed.has(id) || (id === "OFL-1.1" && font.test(name));
}
