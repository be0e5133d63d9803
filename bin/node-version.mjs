// Imported first by every command: runs before anything that an older Node.js lacks.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
	console.error(
		`Waymark needs Node.js 20.19 or newer, and this is ${process.versions.node}: install a current version from https://nodejs.org.`,
	);
	process.exit(1);
}
