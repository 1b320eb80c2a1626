import { MAP_LAYERS, type MapFile, type MapLayer } from '@inroads/agency/maps';
import { ApiProperty } from '@nestjs/swagger';
import { IsObject } from 'class-validator';

export class SetMapRequest {
  /** GeoJSON, a FeatureCollection whose features say in `properties.layer` what they are. */
  @IsObject()
  @ApiProperty({ type: 'object', additionalProperties: true })
  file: Record<string, unknown>;
}

export class MapShapeResponse {
  @ApiProperty({ enum: MAP_LAYERS })
  layer: MapLayer;
  @ApiProperty({ enum: ['area', 'line', 'point'] })
  form: 'area' | 'line' | 'point';
  name: string;
  kind: string;
  /** Rings of an area, stretches of a line, or one point; each position is longitude, latitude. */
  @ApiProperty({
    type: 'array',
    items: { type: 'array', items: { type: 'array', items: { type: 'number' } } },
  })
  paths: number[][][];
}

export class MapDrawingResponse {
  name: string;
  /** In the order in which they are painted. */
  shapes: MapShapeResponse[];
}

export class AgencyMapResponse {
  /** `null`: the agency has no map file; points stand on plain ground. */
  @ApiProperty({ type: MapDrawingResponse, nullable: true })
  map: MapDrawingResponse | null;

  static from(map: MapFile | null): AgencyMapResponse {
    if (map === null) return { map: null };
    const shapes = map.shapes.map(({ layer, form, name, kind, paths }) => ({
      layer,
      form,
      name,
      kind,
      paths: paths.map((path) => path.map((position) => [...position])),
    }));
    return { map: { name: map.name, shapes } };
  }
}
