namespace JsonModelGen.Generator.Model;

/// <summary>The values of the runtime's enum of the same name.</summary>
internal enum JsonPreset
{
    None,
    SystemTextJson,
    Web,
}
