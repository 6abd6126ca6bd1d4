package org.backstory.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What is in the memory of this program. The management classes are reached by name: the program does not read their module. */
public final class Memory {

    private static final String GAPS = "[Ljdk.internal.vm.FillerElement;";

    /** Writes everything that is alive to a file. */
    void dump(Path file) {
        collect();
        ask("com.sun.management:type=HotSpotDiagnostic", "dumpHeap", new Object[] {file.toString(), true},
                new String[] {String.class.getName(), boolean.class.getName()});
    }

    /** How many objects of each of these classes are alive. */
    List<Long> alive(List<String> classes) {
        List<String[]> histogram = histogram();
        return classes.stream().map(name -> histogram.stream().filter(line -> line[3].equals(name))
                .mapToLong(line -> Long.parseLong(line[1])).sum()).toList();
    }

    /** The bytes of everything that is alive but of the objects of some classes, and of what the collector itself puts into gaps. */
    public long bytesBesides(String... names) {
        List<String> left = Stream.concat(Stream.of(names), Stream.of(GAPS)).toList();
        return histogram().stream().filter(line -> !left.contains(line[3])).mapToLong(line -> Long.parseLong(line[2])).sum();
    }

    /** For each class: its number, how many objects, their bytes, its name. */
    private List<String[]> histogram() {
        collect();
        String histogram = (String) ask("com.sun.management:type=DiagnosticCommand", "gcClassHistogram", new Object[] {null},
                new String[] {String[].class.getName()});
        return histogram.lines().map(line -> line.strip().split("\\s+")).filter(line -> line.length > 3 && line[0].endsWith(":")).toList();
    }

    private Object ask(String bean, String operation, Object[] arguments, String[] types) {
        try {
            Class<?> name = Class.forName("javax.management.ObjectName");
            Object server = Class.forName("java.lang.management.ManagementFactory").getMethod("getPlatformMBeanServer").invoke(null);
            return Class.forName("javax.management.MBeanServer").getMethod("invoke", name, String.class, Object[].class, String[].class)
                    .invoke(server, name.getConstructor(String.class).newInstance(bean), operation, arguments, types);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** Collects until what can be collected is: an object that nobody holds tells when a collection is over. */
    private void collect() {
        for (int i = 0; i < 3; i++) {
            ReferenceQueue<Object> collected = new ReferenceQueue<>();
            WeakReference<Object> nobodys = new WeakReference<>(new Object(), collected);
            System.gc();
            try {
                assertThat(collected.remove(10_000)).isSameAs(nobodys);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
