namespace JsonModelGen;

// While code of the user runs, the reader keeps what an error of it is about: the error itself cannot know.
public ref partial struct Utf8SpanReader
{
    /// <summary>The key of the member whose setter runs, or null.</summary>
    internal readonly string? KeyBeingSet => _keyBeingSet;

    /// <summary>Notes that a setter runs that is code of the user's: what it throws is an error of this key.</summary>
    /// <param name="key">The key of the member that is set.</param>
    public void BeginSetting(string key) => _keyBeingSet = key;

    /// <summary>Notes that the setters have run.</summary>
    public void EndSetting() => _keyBeingSet = null;
}
