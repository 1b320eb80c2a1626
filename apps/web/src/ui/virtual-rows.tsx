import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';
import styles from './data-list.module.css';
import { DataRow, type RowsProps } from './data-rows';

const ROW_PX = 53;

/** Long lists: only the rows near the window are in the page; the others are room. */
export function VirtualRows<Row>(props: RowsProps<Row>) {
  const { rows, columns, idOf, drill } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    setOffset((body.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
  }, []);
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => ROW_PX,
    overscan: 12,
    scrollMargin: offset,
    getItemKey: (index) => idOf(rows[index] as Row),
  });
  const drawn = virtual.getVirtualItems();
  return (
    <tbody ref={body} role="rowgroup">
      <Spacer height={(drawn[0]?.start ?? offset) - offset} span={columns.length} />
      {drawn.map(({ index, key }) => (
        <DataRow
          key={key}
          {...props}
          row={rows[index] as Row}
          index={index}
          measure={drill ? undefined : virtual.measureElement}
        />
      ))}
      <Spacer height={virtual.getTotalSize() - (drawn.at(-1)?.end ?? offset) + offset} span={columns.length} />
    </tbody>
  );
}

function Spacer({ height, span }: { height: number; span: number }) {
  if (height <= 0) return null;
  return (
    <tr className={styles.spacer} aria-hidden="true">
      <td colSpan={span} style={{ height }} />
    </tr>
  );
}
