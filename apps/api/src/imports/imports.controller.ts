import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  Post,
  Put,
  Query,
  StreamableFile,
  UploadedFile,
  UseGuards,
} from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { ErrorSheet, ImportsQueries, ImportsService, RowDecisionsService } from '@inroads/employers/imports';
import type { FieldId } from '@inroads/employers/imports/mapping';
import { Needs } from '@inroads/platform/auth';
import { asAttachment, UploadsGuard } from '@inroads/platform/files';
import { CreatedResponse, IdParam } from '@inroads/platform/http';
import {
  BeginImportForm,
  BeginImportRequest,
  DecideRowRequest,
  ListImportRowsQuery,
  ListImportsQuery,
  PlaceColumnsRequest,
  SetRuleRequest,
  toDecision,
} from './imports.requests.dto';
import {
  ImportListResponse,
  ImportRowListResponse,
  ImportRowResponse,
  ImportRunResponse,
} from './imports.responses.dto';

@Controller('imports')
export class ImportsController {
  constructor(
    private readonly imports: ImportsService,
    private readonly decisions: RowDecisionsService,
    private readonly queries: ImportsQueries,
    private readonly errorSheet: ErrorSheet,
  ) {}

  /** Newest first. */
  @Get()
  @Needs('import.read')
  async list(@Query() { limit, cursor }: ListImportsQuery): Promise<ImportListResponse> {
    const { items, nextCursor } = await this.queries.list(limit, cursor);
    return { items: [...items], nextCursor };
  }

  /** Takes a file in and guesses its columns. Nothing is written of it yet. */
  @Post()
  @Needs('import.run')
  @UseGuards(UploadsGuard)
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: BeginImportForm })
  async begin(
    @Body() { kind }: BeginImportRequest,
    @UploadedFile() file: Express.Multer.File,
  ): Promise<CreatedResponse> {
    return { id: await this.imports.begin(kind, { path: file.path, name: file.originalname }) };
  }

  @Get(':id')
  @Needs('import.read')
  async get(@Param('id', IdParam) id: string): Promise<ImportRunResponse> {
    return ImportRunResponse.from(await this.queries.one(id));
  }

  /** Says what each column holds, and has every row checked. */
  @Put(':id/mapping')
  @HttpCode(204)
  @Needs('import.run')
  place(@Param('id', IdParam) id: string, @Body() { columns, dateOrder }: PlaceColumnsRequest): Promise<void> {
    return this.imports.placeColumns(
      id,
      columns.map(({ index, field }) => ({ index, field: field as FieldId })),
      dateOrder ?? null,
    );
  }

  /** What happens to each row, and why. */
  @Get(':id/rows')
  @Needs('import.read')
  async rows(
    @Param('id', IdParam) id: string,
    @Query() { outcome, limit, cursor }: ListImportRowsQuery,
  ): Promise<ImportRowListResponse> {
    const { items, nextCursor } = await this.queries.rows(id, outcome ?? null, limit, cursor);
    return { items: items.map((row) => ImportRowResponse.from(row)), nextCursor };
  }

  /** Says whether a row is the same as an employer on the list, another one, or left out. */
  @Post(':id/rows/:rowId/decision')
  @HttpCode(204)
  @Needs('import.run')
  decide(
    @Param('id', IdParam) id: string,
    @Param('rowId', IdParam) rowId: string,
    @Body() { decision }: DecideRowRequest,
  ): Promise<void> {
    return this.decisions.decide(id, rowId, decision && toDecision(decision));
  }

  /** One answer for all that may be the same; the rows are checked again with it. */
  @Post(':id/rule')
  @HttpCode(204)
  @Needs('import.run')
  setRule(@Param('id', IdParam) id: string, @Body() { rule }: SetRuleRequest): Promise<void> {
    return this.imports.setRule(id, rule);
  }

  /** Writes the rows that are to be created or updated; goes on with those where it was stopped or broke off. */
  @Post(':id/run')
  @HttpCode(204)
  @Needs('import.run')
  run(@Param('id', IdParam) id: string): Promise<void> {
    return this.imports.run(id);
  }

  /** Stops checking or writing; what was written stays. */
  @Post(':id/stop')
  @HttpCode(204)
  @Needs('import.run')
  stop(@Param('id', IdParam) id: string): Promise<void> {
    return this.imports.stop(id);
  }

  /** Takes back what the run wrote and nobody changed since; for 30 days. */
  @Post(':id/undo')
  @HttpCode(204)
  @Needs('import.run')
  undo(@Param('id', IdParam) id: string): Promise<void> {
    return this.imports.undo(id);
  }

  /** The rows that stay out, with what to do about each. */
  @Get(':id/errors.csv')
  @Needs('import.read')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async errors(@Param('id', IdParam) id: string): Promise<StreamableFile> {
    const { name, content } = await this.errorSheet.open(id);
    return new StreamableFile(content, { type: 'text/csv; charset=utf-8', disposition: asAttachment(name) });
  }
}
