namespace JsonModelGen.Tests.Diagnostics;

/// <summary>Callback interface is not called.</summary>
public class JMG0303Tests
{
    [Theory]
    [InlineData("IJsonOnDeserializing", "OnDeserializing")]
    [InlineData("IJsonOnDeserialized", "OnDeserialized")]
    [InlineData("IJsonOnSerializing", "OnSerializing")]
    [InlineData("IJsonOnSerialized", "OnSerialized")]
    public Task Warns_of_a_callback_that_would_not_happen(string callback, string method) => DiagnosticProbe.Flags(
        "JMG0303",
        $"[JsonModel] public partial class [|A|] : {callback} {{ public void {method}() {{ }} }}",
        $"'A' implements {callback}, which emitted code does not call yet: do its work in the constructor or in a property, or suppress this warning if only System.Text.Json is to call it",
        emitted: ["A.g.cs"]);
}
