import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { withProblems } from './openapi-problems';
import { previewApp } from './preview-app';

/** The description of the API, from the routes and their request and response classes. */
export async function openapiDocument(version: string): Promise<OpenAPIObject> {
  const app = await previewApp();
  const info = new DocumentBuilder()
    .setTitle('Inroads')
    .setDescription(
      'The API that the page uses. Sign in for a session cookie, or send an API token as `Authorization: Bearer`.',
    )
    .setVersion(version)
    .addCookieAuth('inroads')
    .addBearerAuth()
    .build();
  const document = SwaggerModule.createDocument(app, info);
  await app.close();
  return withProblems(document);
}
