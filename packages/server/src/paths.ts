/** Where requests are sent. */
export const callbackPath = '/api/v1/callback-requests';
/** Where the person with the code reads all that is kept. The code stands in the body: never in an address. */
export const readPath = `${callbackPath}/read`;
/** Where the person with the code puts new content in its place. */
export const changePath = `${callbackPath}/change`;
/** Where a request is taken back with its code. */
export const withdrawPath = `${callbackPath}/withdraw`;
export const openapiPath = '/api/v1/openapi.json';

/** Where a team says what it did; `{reference}` stands for the id of a request. */
export const handlingPath = `${callbackPath}/{reference}/handling`;
/** The list of the team, as a page. */
export const teamPagePath = '/handling';
/** The looks of the pages that the server draws. */
export const stylesPath = '/handling/styles.css';
