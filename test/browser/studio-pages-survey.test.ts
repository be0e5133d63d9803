import { pagesOfSurveys, testPages, testSynthetic } from "./studio-pages.ts";
import { openStudioSite, sampleOf, setUp } from "./studio-site.ts";

const site = await openStudioSite();
const person = await setUp(site, true);
const pages = pagesOfSurveys(await sampleOf(person));

testPages(site, person, pages);
testSynthetic(site, person, pages);
