/**
 * Runs in CloudFront for each request that is not the API's. Addresses of views get the page; anything with an extension
 * and everything under assets/ is a file, and 404 when it is not there. Errors of the API stay what they are.
 */
export const viewsToPage = `function handler(event) {
  var request = event.request;
  if (request.uri === "/api/docs") request.uri = "/docs.html";
  else if (!request.uri.startsWith("/assets/") && !/\\.[^/]+$/.test(request.uri)) request.uri = "/index.html";
  return request;
}
`;
