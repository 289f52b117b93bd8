using System.Diagnostics.Tracing;

namespace JsonModelGen.Tests.Streams;

/// <summary>Records every array that the code within its scope (across awaits) rents from the shared pool, and whether it is returned.</summary>
internal sealed class PoolWatch : EventListener
{
    private static readonly AsyncLocal<PoolWatch?> Current = new();

    private readonly HashSet<int> _out = [];
    private readonly PoolWatch? _outer = Current.Value;

    public PoolWatch() => Current.Value = this;

    public int Rented { get; private set; }

    public int Largest { get; private set; }

    /// <summary>How many arrays have not been returned.</summary>
    public int Missing
    {
        get
        {
            lock (_out)
                return _out.Count;
        }
    }

    public override void Dispose()
    {
        Current.Value = _outer;
        base.Dispose();
    }

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name == "System.Buffers.ArrayPoolEventSource")
            EnableEvents(eventSource, EventLevel.Verbose);
    }

    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        // events are raised on the thread, and in the execution context, of the renter; the base constructor may already raise some
        if (_out is null || Current.Value != this || eventData.Payload is not [int id, int size, ..])
            return;
        lock (_out)
        {
            if (eventData.EventName == "BufferRented")
            {
                _out.Add(id);
                Rented++;
                Largest = Math.Max(Largest, size);
            }
            else if (eventData.EventName == "BufferReturned")
            {
                _out.Remove(id);
            }
        }
    }
}
