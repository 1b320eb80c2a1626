import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { agencyMapQuery, type MapDrawing } from '@/api/agency-map';
import { answerOf, api } from '@/api/client';
import { useSave } from '@/api/use-save';
import { t } from '@/texts';
import { Button } from '@/ui/controls';
import { IconUpload, IconX } from '@/ui/icons';
import { MapBox } from '@/ui/map/map-box';
import { Empty, Note, ProblemNote, Skeleton } from '@/ui/notes';
import { useToast } from '@/ui/toast';
import { toGeoJson } from './map-geo-json';
import styles from './settings.module.css';

const words = t.settings.map;
const SIZE = { width: 640, height: 400 };
const MOST_BYTES = 900_000;

/** The map file that points and routes are drawn on. */
export function MapPart() {
  const { data: drawing, error, refetch } = useQuery(agencyMapQuery);
  return (
    <section className={styles.sheet} aria-labelledby="map">
      <h2 id="map">{t.settings.parts.map}</h2>
      <p className={styles.say}>{words.say}</p>
      {error ? (
        <ProblemNote error={error} onRetry={() => void refetch()} />
      ) : drawing === undefined ? (
        <Skeleton rows={6} />
      ) : (
        <MapFileInUse drawing={drawing} />
      )}
    </section>
  );
}

function MapFileInUse({ drawing }: { drawing: MapDrawing | null }) {
  const { put, take } = useMapFile(drawing);
  const [isUnreadable, setIsUnreadable] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const read = async (file: File) => {
    const given: unknown =
      file.size > MOST_BYTES
        ? null
        : await file
            .text()
            .then(JSON.parse)
            .catch(() => null);
    const isReadable = typeof given === 'object' && given !== null && !Array.isArray(given);
    setIsUnreadable(!isReadable);
    if (isReadable) put.mutate(given as Record<string, unknown>);
  };
  return (
    <>
      {drawing ? (
        <figure className={styles.map}>
          <MapBox label={words.drawn(drawing.name, drawing.shapes.length)} markers={[]} size={SIZE} />
          <figcaption className="in-second">{words.drawn(drawing.name, drawing.shapes.length)}</figcaption>
        </figure>
      ) : (
        <Empty title={words.none}>{words.noneSay}</Empty>
      )}
      {isUnreadable && <Note tone="brick">{words.unreadable}</Note>}
      {put.error && <ProblemNote error={put.error} />}
      {take.error && <ProblemNote error={take.error} />}
      <div className={styles.mapButtons}>
        <input
          ref={input}
          type="file"
          accept=".json,.geojson,application/geo+json"
          hidden
          aria-label={words.file}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            event.currentTarget.value = '';
            if (file) void read(file);
          }}
        />
        <Button
          loading={put.isPending}
          leftSection={<IconUpload size={16} aria-hidden />}
          onClick={() => input.current?.click()}
        >
          {drawing ? words.replace : words.bring}
        </Button>
        {drawing && (
          <Button
            variant="subtle"
            color="gray"
            loading={take.isPending}
            leftSection={<IconX size={16} aria-hidden />}
            onClick={() => take.mutate()}
          >
            {words.take}
          </Button>
        )}
      </div>
    </>
  );
}

/** Bringing a file and taking it away; both give back what was there before. */
function useMapFile(before: MapDrawing | null) {
  const queries = useQueryClient();
  const toast = useToast();
  const refresh = [agencyMapQuery.queryKey];
  const set = (file: Record<string, unknown>) => answerOf(api.PUT('/api/agency/map', { body: { file } }));
  const remove = () => answerOf(api.DELETE('/api/agency/map'));
  const undo = async () => {
    await (before ? set(toGeoJson(before)) : remove());
    await queries.invalidateQueries({ queryKey: agencyMapQuery.queryKey });
  };
  const put = useSave(set, { refresh, onSaved: () => toast({ words: words.brought, undo }) });
  const take = useSave<void, unknown>(remove, { refresh, onSaved: () => toast({ words: words.taken, undo }) });
  return { put, take };
}
