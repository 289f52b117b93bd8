namespace JsonModelGen;

// While code of the user runs, the reader keeps what an error of it is about: the error itself cannot know.
public ref partial struct Utf8SpanReader
{
    /// <summary>The key that an exception of the user's code is about: that of the member whose setter runs, or of the argument that a constructor refuses; else null.</summary>
    internal readonly string? KeyOf(Exception exception) =>
        _keyBeingSet ?? (exception is ArgumentException { ParamName: { } parameter } ? _keyOfParameter?.Invoke(parameter) : null);

    /// <summary>Notes that a setter runs that is code of the user's: what it throws is an error of this key.</summary>
    /// <param name="key">The key of the member that is set.</param>
    public void BeginSetting(string key) => _keyBeingSet = key;

    /// <summary>Notes that the setters have run.</summary>
    public void EndSetting() => _keyBeingSet = null;

    /// <summary>Notes that a constructor or factory runs that may refuse an argument.</summary>
    /// <param name="keyOfParameter">Tells the key of a parameter, or null.</param>
    public void BeginConstructing(Func<string, string?> keyOfParameter) => _keyOfParameter = keyOfParameter;

    /// <summary>Notes that it has run.</summary>
    public void EndConstructing() => _keyOfParameter = null;
}
